package org.tidalrounds.county;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tidalrounds.language.Message;

/** Whether a text is a value of a kind of policy parameter, and in words what one looks like. */
public final class PolicyText {
    private static final Pattern INTEGER = Pattern.compile("[0-9]{1,9}");
    private static final Pattern INTEGERS = Pattern.compile("[0-9]{1,9}(;[0-9]{1,9})*");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}(\\.[0-9]{1,9})?");
    private static final Pattern TIME = Pattern.compile("([01][0-9]|2[0-3]):[0-5][0-9]");

    private static final Pattern NAMED_SHARE = Pattern.compile("(?:session|bed|exam|\\*)/[^/;=]+/[^/;=]+=([0-9.]+)");

    private PolicyText() {}

    public static boolean reads(PolicyKind kind, String text) {
        return switch (kind) {
            case INTEGER -> INTEGER.matcher(text).matches();
            case INTEGERS -> INTEGERS.matcher(text).matches();
            case NUMBER -> isNumber(text);
            case POSITIVE -> isNumber(text) && new BigDecimal(text).signum() > 0;
            case SHARE -> isShare(text);
            case SHARES -> text.isEmpty() || Stream.of(text.split(";", -1)).allMatch(PolicyText::isNamedShare);
            case TIME -> TIME.matcher(text).matches();
            case WINDOWS -> areWindows(text);
            case BANDS -> areBands(text);
            case CURVE -> isCurve(text);
            case TITLE ->
                Stream.of(Title.values()).anyMatch(title -> title.code().equals(text));
            default -> true;
        };
    }

    public static Message expected(PolicyKind kind) {
        return switch (kind) {
            case INTEGER -> Message.of("county.policy_integer");
            case INTEGERS -> Message.of("county.policy_integers");
            case NUMBER -> Message.of("county.policy_number");
            case POSITIVE -> Message.of("county.policy_positive");
            case SHARE -> Message.of("county.policy_share");
            case SHARES -> Message.of("county.policy_shares");
            case TIME -> Message.of("county.policy_time");
            case WINDOWS -> Message.of("county.policy_windows");
            case BANDS -> Message.of("county.policy_bands");
            case CURVE -> Message.of("county.policy_curve");
            case TITLE -> Message.of("county.policy_title", titles());
            default -> Message.of("county.policy_text");
        };
    }

    private static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }

    private static boolean isShare(String text) {
        return isNumber(text) && new BigDecimal(text).compareTo(BigDecimal.ONE) <= 0;
    }

    private static boolean isNamedShare(String text) {
        Matcher named = NAMED_SHARE.matcher(text);
        return named.matches() && isShare(named.group(1));
    }

    private static boolean areWindows(String text) {
        LocalTime last = LocalTime.MIN;
        for (String window : text.split(";", -1)) {
            String[] ends = window.split("-", -1);
            if (ends.length != 2
                    || !TIME.matcher(ends[0]).matches()
                    || !TIME.matcher(ends[1]).matches()) {
                return false;
            }
            LocalTime from = LocalTime.parse(ends[0]);
            LocalTime until = LocalTime.parse(ends[1]);
            if (from.isBefore(last) || !from.isBefore(until)) {
                return false;
            }
            last = until;
        }
        return true;
    }

    private static boolean isCurve(String text) {
        LocalTime lastTime = LocalTime.MIN;
        BigDecimal lastShare = BigDecimal.ZERO;
        for (String point : text.split(";", -1)) {
            String[] parts = point.split("=", -1);
            if (parts.length != 2 || !TIME.matcher(parts[0]).matches() || !isNumber(parts[1])) {
                return false;
            }
            LocalTime time = LocalTime.parse(parts[0]);
            BigDecimal share = new BigDecimal(parts[1]);
            if (time.isBefore(lastTime) || share.compareTo(lastShare) < 0) {
                return false;
            }
            lastTime = time;
            lastShare = share;
        }
        return lastShare.compareTo(BigDecimal.ONE) == 0;
    }

    private static String titles() {
        return Stream.of(Title.values()).map(Title::code).collect(Collectors.joining(" "));
    }

    private static boolean areBands(String text) {
        int last = 0;
        String[] bands = text.split(";", -1);
        for (int i = 0; i < bands.length - 1; i++) {
            String[] band = bands[i].split(":", -1);
            if (band.length != 2
                    || !INTEGER.matcher(band[0]).matches()
                    || !INTEGER.matcher(band[1]).matches()
                    || Integer.parseInt(band[0]) <= last) {
                return false;
            }
            last = Integer.parseInt(band[0]);
        }
        return INTEGER.matcher(bands[bands.length - 1]).matches();
    }
}
