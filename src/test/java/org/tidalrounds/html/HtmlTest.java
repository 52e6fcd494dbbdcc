package org.tidalrounds.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HtmlTest {
    @Test
    void textCannotBecomeMarkup() {
        assertThat(Html.of("p", "<b>&\"x\"</b>").markup()).isEqualTo("<p>&lt;b&gt;&amp;&quot;x&quot;&lt;/b&gt;</p>");
    }

    @Test
    void attributesCannotEnd() {
        assertThat(Html.of("td", Html.style("a\" onclick=\"x")).markup())
                .isEqualTo("<td class=\"a&quot; onclick=&quot;x\"></td>");
    }

    @Test
    void piecesStandInOrderWithinTheirElement() {
        Html row = Html.of("tr", List.of(Html.of("td", 1), Html.of("td", "二")), Html.of("br"));
        assertThat(row.markup()).isEqualTo("<tr><td>1</td><td>二</td><br/></tr>");
    }

    @Test
    void elementsWithoutContentThatMayHaveSomeAreClosed() {
        assertThat(Html.of("ul").markup()).isEqualTo("<ul></ul>");
    }

    @Test
    void listsAndWhatMayBeThereArePutInAsTheyAre() {
        Html html =
                Html.all(List.of(Html.of("i", "1"), Html.of("i", "2")), Optional.of(Html.of("b")), Optional.empty());
        assertThat(html.markup()).isEqualTo("<i>1</i><i>2</i><b></b>");
    }

    @Test
    void whatXmlCannotHoldIsLeftOut() {
        assertThat(Html.of("p", "a\u0000b\u0008c").markup()).isEqualTo("<p>abc</p>");
    }
}
