package org.tidalrounds.resident.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HtmlTest {
    @Test
    void textAndAttributesAreEscaped() {
        Html html = Html.of("p", Html.attribute("title", "\"><script>"), "<b>&");
        assertThat(html.markup()).isEqualTo("<p title=\"&quot;&gt;&lt;script&gt;\">&lt;b&gt;&amp;</p>");
    }

    @Test
    void elementsWithoutContentThatMayHaveSomeAreClosed() {
        assertThat(Html.of("ul").markup()).isEqualTo("<ul></ul>");
        assertThat(Html.of("br").markup()).isEqualTo("<br>");
    }

    @Test
    void listsAndWhatMayBeThereArePutInAsTheyAre() {
        Html html =
                Html.all(List.of(Html.of("i", "1"), Html.of("i", "2")), Optional.of(Html.of("b")), Optional.empty());
        assertThat(html.markup()).isEqualTo("<i>1</i><i>2</i><b></b>");
    }
}
