package client;

import client.api.MobileApi;
import client.model.ActionAnswers;
import client.model.ActionAnswersAnswer;
import client.model.ActionBatch;
import client.model.ActionBody;
import client.model.ActionBodyDutyPart;
import client.model.ActionBodyReferralPart;
import client.model.ActionBodySignaturePart;
import client.model.ActionBodySigningPart;
import client.model.ActionBodyStopPart;
import client.model.DutyItem;
import client.model.RunItem;
import client.model.RunItemStopPart;
import client.model.SyncView;
import client.model.TaskItem;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** A doctor's day by the generated client: the run, a stop, signatures, a referral, all sent twice because the first answer was lost. */
public final class DoctorsDay implements Function<ApiClient, String> {
    private static final String COUNTY = "wushan";

    @Override
    public String apply(ApiClient client) {
        try {
            return play(new MobileApi(client));
        } catch (ApiException e) {
            throw new IllegalStateException(e.getResponseBody(), e);
        }
    }

    private static String play(MobileApi phone) throws ApiException {
        SyncView morning = phone.getMobileV1Sync(COUNTY, null, "en");
        RunItem run = morning.getChanged().getRuns().get(0);
        RunItemStopPart stop = run.getStops().get(0);
        List<String> tasks = stop.getTasks();
        OffsetDateTime now = morning.getAt();
        DutyItem duty = morning.getChanged().getDuties().get(0);
        ActionBatch day = new ActionBatch()
                .addActionsItem(action("accept_duty", now).duty(new ActionBodyDutyPart().id(duty.getId())))
                .addActionsItem(action("check_in", now).stop(stop(run, stop).latitude(31.08).longitude(109.88)))
                .addActionsItem(action("signing", now).signing(signed(tasks.get(0), morning)))
                .addActionsItem(action("signing", now).signing(signed(tasks.get(1), morning)))
                .addActionsItem(action("signing", now)
                        .signing(new ActionBodySigningPart().task(tasks.get(2)).outcome("not_met")))
                .addActionsItem(action("refer", now).referral(referral(morning)))
                .addActionsItem(action("check_out", now).stop(stop(run, stop)));
        phone.postMobileV1Actions(COUNTY, day, "en");
        ActionAnswers answers = phone.postMobileV1Actions(COUNTY, day, "en");
        SyncView evening = phone.getMobileV1Sync(COUNTY, morning.getCursor(), "en");
        return answers.getAnswers().stream().map(ActionAnswersAnswer::getResult).toList() + " "
                + evening.getChanged().getTasks().stream().map(TaskItem::getState).sorted().toList() + " referrals "
                + evening.getChanged().getReferrals().size() + " check-ins "
                + evening.getChanged().getCheckIns().size() + " duties "
                + evening.getChanged().getDuties().size() + " whole " + evening.getWhole();
    }

    private static ActionBody action(String kind, OffsetDateTime at) {
        return new ActionBody().key(UUID.randomUUID().toString()).kind(kind).at(at);
    }

    private static ActionBodyStopPart stop(RunItem run, RunItemStopPart stop) {
        return new ActionBodyStopPart().date(run.getDate()).place(stop.getPlace().getId());
    }

    private static ActionBodySigningPart signed(String task, SyncView morning) {
        return new ActionBodySigningPart()
                .task(task)
                .outcome("signed")
                .textVersion(morning.getChanged().getTexts().get(0).getVersion())
                .signature(new ActionBodySignaturePart()
                        .format("path")
                        .data("M10 80C40 10 65 10 95 80")
                        .width(300)
                        .height(150));
    }

    private static ActionBodyReferralPart referral(SyncView morning) {
        return new ActionBodyReferralPart()
                .resident(morning.getChanged().getResidents().get(0).getId())
                .department(morning.getChanged().getMe().get(0).getDepartments().get(0))
                .urgency("soon")
                .complaint("咳嗽一周");
    }
}
