package org.tidalrounds.resident.page;

import static org.tidalrounds.html.Html.attribute;
import static org.tidalrounds.html.Html.style;

import java.util.List;
import java.util.Optional;
import org.tidalrounds.county.store.CountyName;
import org.tidalrounds.database.personal.PersonalKind;
import org.tidalrounds.html.Html;
import org.tidalrounds.language.Message;

/** How a resident comes in: by telephone number, or with the slip of a referral. */
public final class DoorPages {
    private DoorPages() {}

    /** Which county, where there are several. */
    public static Page counties(Guest guest, List<CountyName> counties) {
        String title = guest.say("resident.door.which_county");
        Html links = Html.all(counties.stream()
                .map(county -> Html.of("a", style("way"), attribute("href", "/resident/" + county.id()), county.name()))
                .toList());
        return new Page(title, "", Html.all(guest.heading(title), links));
    }

    public static Page door(Guest guest) {
        String title = guest.say("resident.door.title");
        return new Page(
                title,
                "",
                Html.all(
                        guest.heading(title),
                        guest.way(
                                "/sign-in",
                                Html.of("b", guest.say("resident.door.phone")),
                                Html.of("span", guest.say("resident.door.phone_why"))),
                        guest.way(
                                "/slip",
                                Html.of("b", guest.say("resident.door.slip")),
                                Html.of("span", guest.say("resident.door.slip_why")))));
    }

    /** The number, to which a code goes. */
    public static Page phone(Guest guest, String typed, Optional<Message> refusal) {
        String title = guest.say("resident.sign_in.title");
        return new Page(
                title,
                "/sign-in",
                Html.all(
                        guest.home(),
                        guest.heading(title),
                        guest.told(refusal),
                        guest.form(
                                "/codes",
                                phoneField(guest, typed),
                                guest.button("main", guest.say("resident.sign_in.send"))),
                        guest.back("/sign-in?way=password", guest.say("resident.sign_in.by_password"))));
    }

    /** The code that was sent. The number stays in the form: it must not stand in an address. */
    public static Page code(Guest guest, String phone, Optional<Message> refusal) {
        String title = guest.say("resident.sign_in.code_title");
        return new Page(
                title,
                "/sign-in",
                Html.all(
                        guest.back("/sign-in", guest.say("resident.sign_in.other_number")),
                        guest.heading(title),
                        guest.paragraph("lead", guest.say("resident.sign_in.sent", PersonalKind.PHONE.masked(phone))),
                        guest.told(refusal),
                        guest.form(
                                "/session",
                                Guest.hidden("phone", phone),
                                Fields.text(guest, "code", "", "resident.sign_in.code", "one-time-code", "numeric"),
                                guest.button("main", guest.say("resident.sign_in.enter"))),
                        guest.form(
                                "/codes",
                                Guest.hidden("phone", phone),
                                guest.button("other", guest.say("resident.sign_in.again")))));
    }

    public static Page password(Guest guest, String typed, boolean sendsCodes, Optional<Message> refusal) {
        String title = guest.say("resident.sign_in.title");
        return new Page(
                title,
                "/sign-in?way=password",
                Html.all(
                        guest.home(),
                        guest.heading(title),
                        guest.told(refusal),
                        guest.form(
                                "/session",
                                phoneField(guest, typed),
                                Fields.password(guest),
                                guest.button("main", guest.say("resident.sign_in.enter"))),
                        sendsCodes ? guest.back("/sign-in", guest.say("resident.sign_in.by_code")) : Html.NONE));
    }

    private static Html phoneField(Guest guest, String typed) {
        return Fields.text(guest, "phone", typed, "resident.sign_in.phone", "tel", "tel");
    }

    /** Reference and access code, as they stand on the slip. */
    public static Page slip(Guest guest, String reference, String code, Optional<Message> refusal) {
        String title = guest.say("resident.slip.title");
        return new Page(
                title,
                "/slip",
                Html.all(
                        guest.home(),
                        guest.heading(title),
                        guest.paragraph("lead", guest.say("resident.slip.how")),
                        guest.told(refusal),
                        guest.form(
                                "/slip",
                                Fields.text(guest, "reference", reference, "resident.slip.reference", "off", "text"),
                                Fields.text(guest, "code", code, "resident.slip.code", "off", "text"),
                                guest.button("main", guest.say("resident.slip.open")))));
    }
}
