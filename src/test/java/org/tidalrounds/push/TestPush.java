package org.tidalrounds.push;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tidalrounds.access.Caller;
import org.tidalrounds.access.Role;
import org.tidalrounds.access.account.Accounts;
import org.tidalrounds.access.account.Links;
import org.tidalrounds.access.account.NewAccount;
import org.tidalrounds.access.session.AccessTokens;
import org.tidalrounds.access.session.Callers;
import org.tidalrounds.access.session.Sessions;
import org.tidalrounds.clinic.TestClinic;
import org.tidalrounds.database.CountyTransactions;
import org.tidalrounds.database.TestDatabases;
import org.tidalrounds.push.delivery.Claims;
import org.tidalrounds.push.delivery.Dispatch;
import org.tidalrounds.push.delivery.Escalation;
import org.tidalrounds.push.delivery.Gathering;
import org.tidalrounds.push.delivery.Recording;
import org.tidalrounds.push.device.ChannelName;
import org.tidalrounds.push.device.Device;
import org.tidalrounds.push.device.Devices;
import org.tidalrounds.push.inbox.Fates;
import org.tidalrounds.push.outbox.MessageKind;
import org.tidalrounds.push.outbox.News;
import org.tidalrounds.push.outbox.Outbox;

/** The notifications of a small county with a clock that tests set, and phones that tests look at. */
public final class TestPush implements AutoCloseable {
    public static final String COUNTY = TestClinic.COUNTY;
    /** Tuesday, 10:00 in the county. */
    public static final Instant MORNING = Instant.parse("2026-12-01T02:00:00Z");

    private final TestClinic clinic = TestClinic.open();
    private int people;
    private TestPhones phones = new TestPhones();
    private Dispatch dispatch;

    public TestPush() {
        restart();
    }

    /** As after a crash: the sender remembers nothing that is not in the database. */
    public void restart() {
        dispatch = new Dispatch(bean(Claims.class), bean(Recording.class), bean(Clock.class));
    }

    /** As if nobody had been told anything yet; phones are thrown away. */
    public void reset() {
        sql("truncate push_messages, push_alerts, push_deliveries, push_devices cascade");
        phones = new TestPhones();
        at(MORNING);
        restart();
    }

    public TestPhones phones() {
        return phones;
    }

    public <T> T bean(Class<T> type) {
        return clinic.bean(type);
    }

    public void at(Instant moment) {
        clinic.at(moment);
    }

    public void later(Duration wait) {
        at(bean(Clock.class).instant().plus(wait));
    }

    /** A doctor who signs in now. */
    public Caller doctor(String doctorId) {
        return signIn(Role.DOCTOR, Links.ofDoctor(doctorId));
    }

    public Caller coordinator() {
        return signIn(Role.COORDINATOR, Links.NONE);
    }

    private Caller signIn(String role, Links links) {
        people++;
        NewAccount wanted =
                new NewAccount("测试员", "1360000" + (1000 + people), Optional.empty(), false, Set.of(role), links);
        String account = bean(Accounts.class).create(COUNTY, wanted, "test").id();
        String access = bean(Sessions.class)
                .begin(COUNTY, account, "password", "a phone")
                .access();
        return bean(Callers.class)
                .find(bean(AccessTokens.class).find(access).orElseThrow())
                .orElseThrow();
    }

    /** Somebody's phone. */
    public Device phone(Caller owner, String address) {
        return bean(Devices.class).register(owner, ChannelName.FIREBASE, address);
    }

    /** Tells a doctor something of a version. */
    public void tell(String doctorId, MessageKind kind, String subject, int version) {
        News news = new News(kind, subject, version, List.of("1", "2", "3", "4", "5"), Optional.empty());
        bean(CountyTransactions.class).write(COUNTY, connection -> {
            bean(Outbox.class).tellDoctors(connection, COUNTY, List.of(doctorId), news);
            return news;
        });
    }

    public int gather() {
        return bean(Gathering.class).gather(COUNTY);
    }

    public int send() {
        return dispatch.send(COUNTY, phones);
    }

    public int escalate() {
        return bean(Escalation.class).escalate(COUNTY);
    }

    /** All there is to do at this moment. */
    public void work() {
        escalate();
        gather();
        send();
    }

    /** The state of each delivery, in order of devices. */
    public List<String> states() {
        return clinic.texts("select state from push_deliveries order by device_id, changed_at");
    }

    public List<Fates.Fate> fates() {
        return bean(Fates.class).list(COUNTY, Long.MAX_VALUE, 1_000);
    }

    /** The first column of a query. */
    public List<String> texts(String query) {
        return clinic.texts(query);
    }

    public void sql(String statement) {
        TestDatabases.execute(clinic.database(), statement);
    }

    @Override
    public void close() {
        clinic.close();
    }
}
