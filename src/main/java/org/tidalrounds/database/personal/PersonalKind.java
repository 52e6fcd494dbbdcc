package org.tidalrounds.database.personal;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a personal value is: how its spellings are made one before it is searched for, and how it is masked. */
public enum PersonalKind {
    NAME {
        @Override
        public String normalised(String text) {
            return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", "");
        }

        /** 张三丰 becomes 张**. */
        @Override
        public String masked(String text) {
            return starred(text, 1, 0);
        }
    },
    PHONE {
        @Override
        public String normalised(String text) {
            String digits = NOT_A_DIGIT
                    .matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                    .replaceAll("");
            return CHINESE_MOBILE.matcher(digits).replaceFirst("$1");
        }

        /** 13812341234 becomes 138****1234. */
        @Override
        public String masked(String text) {
            return text.length() < SHORT_PHONE ? starred(text, 0, 2) : starred(text, 3, 4);
        }
    },
    IDENTITY_NUMBER {
        @Override
        public String normalised(String text) {
            return NAME.normalised(text).toUpperCase(Locale.ROOT);
        }

        @Override
        public String masked(String text) {
            return starred(text, 1, 1);
        }
    };

    private static final int SHORT_PHONE = 10;
    private static final Pattern NOT_A_DIGIT = Pattern.compile("[^0-9]");
    private static final Pattern CHINESE_MOBILE = Pattern.compile("^(?:00)?86(1[0-9]{10})$");

    /** The one spelling of a value that is searched by. */
    public abstract String normalised(String text);

    /** The value as lists show it; empty stays empty. */
    public abstract String masked(String text);

    /** Stars instead of all but the first and last few characters. */
    static String starred(String text, int first, int last) {
        int[] points = text.codePoints().toArray();
        int hidden = Math.max(0, points.length - first - last);
        if (points.length <= first + last) {
            return "*".repeat(points.length);
        }
        return new String(points, 0, first) + "*".repeat(hidden) + new String(points, first + hidden, last);
    }
}
