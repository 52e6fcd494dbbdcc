package org.tidalrounds.signing;

import java.util.Optional;

/**
 * What a resident signed.
 *
 * @param years for which the contract runs; as policy has it when empty
 */
public record SignedPaper(int textVersion, Optional<Integer> years, Signer signer, Signature signature) {}
