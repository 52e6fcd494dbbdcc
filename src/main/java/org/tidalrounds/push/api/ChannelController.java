package org.tidalrounds.push.api;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.tidalrounds.access.Role;
import org.tidalrounds.push.channel.Channel;
import org.tidalrounds.push.channel.PushSettings;
import org.tidalrounds.push.device.ChannelName;

/** How this installation reaches devices. */
@Controller("/api/counties/{county}/push-channels")
@Secured({Role.ADMINISTRATOR, Role.COORDINATOR, Role.TOWNSHIP_LEAD, Role.DOCTOR})
final class ChannelController {
    private final List<Channel> channels;
    private final PushSettings settings;

    ChannelController(List<Channel> channels, PushSettings settings) {
        this.channels = List.copyOf(channels);
        this.settings = settings;
    }

    /**
     * A way to devices that is on.
     *
     * @param channel firebase, web_push or webhook
     * @param serverKey what a browser subscribes with; of web_push only
     */
    @Serdeable
    record ChannelView(String channel, @Nullable String serverKey) {}

    /**
     * The ways that are on; without any, the inbox still has everything.
     *
     * @param county the county
     */
    @Get
    List<ChannelView> list(String county) {
        return channels.stream()
                .filter(Channel::isOn)
                .map(Channel::name)
                .map(name -> new ChannelView(name.code(), name == ChannelName.WEB_PUSH ? settings.vapidPublic() : null))
                .toList();
    }
}
