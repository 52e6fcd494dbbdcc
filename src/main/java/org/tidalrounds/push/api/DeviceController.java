package org.tidalrounds.push.api;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tidalrounds.access.Caller;
import org.tidalrounds.access.Role;
import org.tidalrounds.county.api.ShortText;
import org.tidalrounds.language.Message;
import org.tidalrounds.push.channel.Channel;
import org.tidalrounds.push.device.ChannelName;
import org.tidalrounds.push.device.Device;
import org.tidalrounds.push.device.Devices;

/** Phones and browsers that take alerts. One lives with the sign-in it was registered by. */
@Controller("/api/counties/{county}/devices")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({Role.ADMINISTRATOR, Role.COORDINATOR, Role.TOWNSHIP_LEAD, Role.DOCTOR})
final class DeviceController {
    private static final int LONGEST_ADDRESS = 4096;

    private final Devices devices;
    private final List<Channel> channels;

    DeviceController(Devices devices, List<Channel> channels) {
        this.devices = devices;
        this.channels = List.copyOf(channels);
    }

    /**
     * A device to register.
     *
     * @param channel firebase, web_push or webhook
     * @param address the registration token of Firebase, the browser's subscription as JSON, or a name that the county's gateway knows
     */
    @Serdeable
    record NewDevice(String channel, String address) {}

    /**
     * A device that takes alerts.
     *
     * @param channel firebase, web_push or webhook
     * @param current whether it belongs to the sign-in that asks
     * @param expiresAt when it is forgotten unless it registers again
     */
    @Serdeable
    record DeviceView(long id, String channel, boolean current, Instant registeredAt, Instant expiresAt) {
        static DeviceView of(Device device, Caller caller) {
            return new DeviceView(
                    device.id(),
                    device.channel().code(),
                    device.sessionId().equals(caller.sessionId()),
                    device.registeredAt(),
                    device.expiresAt());
        }
    }

    /**
     * The caller's devices.
     *
     * @param county the county
     */
    @Get
    List<DeviceView> list(String county, Caller caller) {
        return devices.list(caller).stream()
                .map(device -> DeviceView.of(device, caller))
                .toList();
    }

    /**
     * Registers the device that asks, or lets it live on; an address known before keeps its device.
     *
     * @param county the county
     * @param wanted the device
     */
    @Post
    DeviceView register(String county, @Body NewDevice wanted, Caller caller) {
        String address = ShortText.required("address", wanted.address(), LONGEST_ADDRESS);
        Channel channel = channel(wanted.channel());
        channel.findFlaw(address).ifPresent(flaw -> {
            throw new HttpStatusException(HttpStatus.UNPROCESSABLE_ENTITY, Message.of(flaw));
        });
        return DeviceView.of(devices.register(caller, channel.name(), address), caller);
    }

    private Channel channel(String name) {
        Optional<Channel> found = channels.stream()
                .filter(channel -> channel.name().code().equals(name))
                .findFirst();
        Channel channel = found.orElseThrow(() -> new HttpStatusException(
                HttpStatus.UNPROCESSABLE_ENTITY,
                Message.of(
                        "push.no_channel",
                        name,
                        Stream.of(ChannelName.values()).map(ChannelName::code).collect(Collectors.joining(", ")))));
        if (!channel.isOn()) {
            throw new HttpStatusException(HttpStatus.CONFLICT, Message.of("push.channel_off", name));
        }
        return channel;
    }

    /**
     * Forgets a device of the caller's; the inbox stays.
     *
     * @param county the county
     * @param device its id
     */
    @Delete("/{device}")
    @Status(HttpStatus.NO_CONTENT)
    void forget(String county, long device, Caller caller) {
        if (!devices.forget(caller, device)) {
            throw new HttpStatusException(HttpStatus.NOT_FOUND, Message.of("push.no_device", device));
        }
    }
}
