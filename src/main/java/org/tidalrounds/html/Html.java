package org.tidalrounds.html;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A piece of a page. Every text is escaped, and it is well-formed by construction: what is written is XHTML, which browsers read as
 * HTML and the maker of PDFs as XML.
 */
public record Html(String markup) {
    public static final Html NONE = new Html("");

    /** What XML cannot hold. */
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]");

    private static final Map<String, String> ESCAPED = Map.of("&", "&amp;", "<", "&lt;", ">", "&gt;", "\"", "&quot;");
    private static final Pattern SPECIAL = Pattern.compile("[&<>\"]");

    /** An attribute of the element that it is given to. */
    public record Attribute(String name, String value) {}

    public static Attribute attribute(String name, String value) {
        return new Attribute(name, value);
    }

    /** The class by which styles know the element. */
    public static Attribute style(String name) {
        return attribute("class", name);
    }

    /**
     * An element.
     *
     * @param content attributes; pieces of a page, also as an iterable or optional; all else is text
     */
    public static Html of(String tag, Object... content) {
        StringBuilder attributes = new StringBuilder();
        StringBuilder inside = new StringBuilder();
        for (Object part : content) {
            if (part instanceof Attribute attribute) {
                attributes.append(' ').append(attribute.name());
                attributes.append("=\"").append(escaped(attribute.value())).append('"');
            } else {
                append(inside, part);
            }
        }
        return new Html("<" + tag + attributes + (inside.isEmpty() ? close(tag) : ">" + inside + "</" + tag + ">"));
    }

    /** Several pieces as one. */
    public static Html all(Object... parts) {
        StringBuilder inside = new StringBuilder();
        for (Object part : parts) {
            append(inside, part);
        }
        return new Html(inside.toString());
    }

    /** An element that may have content never closes itself: browsers would not see its end. */
    private static String close(String tag) {
        return switch (tag) {
            case "br", "col", "img", "input", "link", "meta" -> "/>";
            default -> "></" + tag + ">";
        };
    }

    private static void append(StringBuilder inside, Object part) {
        if (part instanceof Html html) {
            inside.append(html.markup());
        } else if (part instanceof Optional<?> maybe) {
            maybe.ifPresent(one -> append(inside, one));
        } else if (part instanceof Iterable<?> parts) {
            parts.forEach(one -> append(inside, one));
        } else {
            inside.append(escaped(String.valueOf(part)));
        }
    }

    private static String escaped(String text) {
        String printable = UNPRINTABLE.matcher(text).replaceAll("");
        return SPECIAL.matcher(printable).replaceAll(found -> ESCAPED.getOrDefault(found.group(), ""));
    }
}
