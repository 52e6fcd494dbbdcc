package org.tidalrounds.resident.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tidalrounds.access.session.CountyToken;

class FormTest {
    @Test
    void whatNobodyTypesIsLeftOut() {
        Form form = new Form(Map.of("words", " 好\u0000\u202E的\r\n谢谢 "));
        assertThat(form.text("words")).isEqualTo("好的\n谢谢");
    }

    @Test
    void anIdIsANumberOrNothing() {
        Form form = new Form(Map.of("a", "12", "b", "12 or 1=1", "c", "99999999999999999999"));
        assertThat(form.id("a")).contains(12L);
        assertThat(form.id("b")).isEmpty();
        assertThat(form.id("c")).isEmpty();
        assertThat(form.id("d")).isEmpty();
    }

    @Test
    void aFormIsOfTheBrowserThatWasGivenIt() {
        CountyToken token = CountyToken.make("east");
        Form form = new Form(Map.of(Form.GUARD, Form.guard(token)));
        assertThat(form.isOf(token)).isTrue();
        assertThat(form.isOf(CountyToken.make("east"))).isFalse();
        assertThat(new Form(Map.of()).isOf(token)).isFalse();
    }

    @Test
    void theGuardDoesNotTellWhatTheDatabaseKnowsOfTheToken() {
        CountyToken token = CountyToken.make("east");
        assertThat(Form.guard(token)).isNotEqualTo(token.hash());
    }
}
