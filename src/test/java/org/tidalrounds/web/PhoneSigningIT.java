package org.tidalrounds.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.BoundingBox;
import java.util.Date;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Signing on the glass where things are not as they should be. */
class PhoneSigningIT extends OnPhones {
    private static String task(String resident) {
        return served.texts("select task_id::text from signing_tasks where resident_id = '" + resident + "'")
                .get(0);
    }

    @Test
    void turningThePhoneCutsNothingOffTheSignature() {
        try (PhoneWindow phone = phone(served.account("D3"))) {
            String task = task("KID");
            phone.page().setViewportSize(640, 360);
            phone.go("sign/" + task).see("请在此签名");
            drawAtTheEdge(phone);
            phone.page().setViewportSize(360, 640);
            phone.sign().keep("turned-zh");
            Request sent = phone.page()
                    .waitForRequest(
                            request -> request.url().endsWith("/actions")
                                    && request.postData().contains("signature"),
                            () -> phone.press("完成签约"));
            Matcher size = Pattern.compile("\"width\":(\\d+),\"height\":(\\d+)").matcher(sent.postData());
            assertThat(size.find()).isTrue();
            Matcher spot = Pattern.compile("[ML](\\d+) (\\d+)").matcher(sent.postData());
            while (spot.find()) {
                assertThat(Integer.parseInt(spot.group(1))).isBetween(0, Integer.parseInt(size.group(1)));
                assertThat(Integer.parseInt(spot.group(2))).isBetween(0, Integer.parseInt(size.group(2)));
            }
            phone.see("✓ 已签约");
        }
    }

    /** As somebody signs who has the width of a phone that lies. */
    private static void drawAtTheEdge(PhoneWindow phone) {
        phone.page().locator(".glass").scrollIntoViewIfNeeded();
        BoundingBox box = phone.page().locator(".glass").boundingBox();
        Mouse mouse = phone.page().mouse();
        mouse.move(box.x + box.width - 90, box.y + 40);
        mouse.down();
        mouse.move(box.x + box.width - 20, box.y + 90);
        mouse.up();
    }

    @Test
    void theTextThatComesIntoForceWithoutSignalIsSigned() {
        String task = task("KID");
        served.sql(
                "insert into contract_texts"
                        + " (county_id, version, from_date, title_zh, title_en, body_zh, body_en, at, actor) values ('east', 2, '2026-12-01', '新的协议', 'New', '新文本', 'New text', '2026-11-30T00:00:00Z', 'test')");
        try (PhoneWindow phone = phone(served.account("D3"))) {
            phone.go("sign/" + task).see("第 1 版").offline(true).go("today");
            phone.page().clock().setFixedTime(Date.from(ServedPhones.NOW.plusSeconds(86_400)));
            phone.go("sign/" + task).see("新的协议").see("第 2 版");
        } finally {
            served.sql("delete from contract_texts where county_id = 'east'");
        }
    }

    @Test
    void whoRefusedMaySignAfterAll() {
        String task = task("MAN");
        try (PhoneWindow phone = phone(served.account("D3"))) {
            phone.offline(true).go("task/" + task).press("不愿签").press("保存").see("改为签约");
            phone.keep("after-zh").press("改为签约").see("请在此签名").sign();
            phone.press("完成签约").see("✓ 已签约").offline(false);
            assertThat(phone.standing()).hasText("09:00 同步");
        }
        assertThat(served.texts("select resident_id from contracts where signed_on = '2026-11-30'"))
                .contains("MAN");
    }
}
