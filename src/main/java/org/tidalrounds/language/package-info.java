/** What the software says, in Chinese and English: messages as keys with arguments, made into sentences late. */
@NullMarked
package org.tidalrounds.language;

import org.jspecify.annotations.NullMarked;
