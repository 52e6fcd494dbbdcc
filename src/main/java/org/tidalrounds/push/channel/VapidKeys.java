package org.tidalrounds.push.channel;

import com.zerodeplibs.webpush.VAPIDKeyPair;
import com.zerodeplibs.webpush.VAPIDKeyPairs;
import com.zerodeplibs.webpush.key.PrivateKeySources;
import com.zerodeplibs.webpush.key.PublicKeySources;
import java.math.BigInteger;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.ECPrivateKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPrivateKeySpec;
import java.util.Base64;

/** The keys by which push services know this installation (RFC 8292), as every tool for Web Push writes them. */
final class VapidKeys {
    private static final String CURVE = "secp256r1";

    private VapidKeys() {}

    /**
     * Reads the pair.
     *
     * @throws IllegalArgumentException if one of them is no key of P-256
     */
    static VAPIDKeyPair of(String publicKey, String privateKey) {
        try {
            Base64.Decoder base64 = Base64.getUrlDecoder();
            AlgorithmParameters curve = AlgorithmParameters.getInstance("EC");
            curve.init(new ECGenParameterSpec(CURVE));
            ECPrivateKeySpec secret = new ECPrivateKeySpec(
                    new BigInteger(1, base64.decode(privateKey)), curve.getParameterSpec(ECParameterSpec.class));
            return VAPIDKeyPairs.of(
                    PrivateKeySources.ofECPrivateKey(
                            (ECPrivateKey) KeyFactory.getInstance("EC").generatePrivate(secret)),
                    PublicKeySources.ofUncompressedBytes(base64.decode(publicKey)));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("tidal.push.vapid-private is no key of P-256", e);
        }
    }
}
