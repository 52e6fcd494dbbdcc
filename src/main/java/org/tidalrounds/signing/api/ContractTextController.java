package org.tidalrounds.signing.api;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import org.tidalrounds.access.AuditEvent;
import org.tidalrounds.access.AuditTrail;
import org.tidalrounds.access.Caller;
import org.tidalrounds.access.Role;
import org.tidalrounds.clinic.unit.Acts;
import org.tidalrounds.county.api.ShortText;
import org.tidalrounds.signing.contract.ContractText;
import org.tidalrounds.signing.contract.ContractTexts;

/** The text of the contract, by versions. */
@Controller("/api/counties/{county}/contract-texts")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({Role.ADMINISTRATOR, Role.COORDINATOR, Role.DOCTOR})
final class ContractTextController {
    private static final int TITLE = 100;
    private static final int BODY = 20_000;

    private final Acts acts;
    private final AuditTrail trail;

    ContractTextController(Acts acts, AuditTrail trail) {
        this.acts = acts;
        this.trail = trail;
    }

    /**
     * A version of the text; paragraphs are separated by blank lines.
     *
     * @param version counted from 1
     * @param from the first day on which it is signed
     * @param titleZh in Chinese
     * @param titleEn in English
     * @param bodyZh in Chinese
     * @param bodyEn in English
     */
    @Serdeable
    record TextView(int version, LocalDate from, String titleZh, String titleEn, String bodyZh, String bodyEn) {
        static TextView of(ContractText text) {
            return new TextView(
                    text.version(), text.from(), text.titleZh(), text.titleEn(), text.bodyZh(), text.bodyEn());
        }
    }

    /**
     * Another text.
     *
     * @param from the first day on which it is signed, after today
     * @param titleZh in Chinese, 100 characters at most
     * @param titleEn in English, 100 characters at most
     * @param bodyZh in Chinese, 20,000 characters at most
     * @param bodyEn in English, 20,000 characters at most
     */
    @Serdeable
    record NewText(LocalDate from, String titleZh, String titleEn, String bodyZh, String bodyEn) {}

    /** All versions, the oldest first. */
    @Get
    List<TextView> list(String county) {
        return acts.read(
                county,
                act -> ContractTexts.list(act).stream().map(TextView::of).toList());
    }

    /** Adds a version. What was signed before stays with the text that was signed. */
    @Post
    @Status(HttpStatus.CREATED)
    @Secured(Role.ADMINISTRATOR)
    TextView add(String county, @Body NewText text, Caller caller) {
        ContractText read = new ContractText(
                0,
                text.from(),
                ShortText.required("titleZh", text.titleZh(), TITLE),
                ShortText.required("titleEn", text.titleEn(), TITLE),
                ShortText.required("bodyZh", text.bodyZh(), BODY),
                ShortText.required("bodyEn", text.bodyEn(), BODY));
        return acts.write(county, caller.accountId(), act -> {
            ContractText added = ContractTexts.add(act, read);
            trail.record(
                    act.connection(),
                    county,
                    AuditEvent.of(caller, "contract-text.add", "contract-text:" + added.version()));
            return TextView.of(added);
        });
    }
}
