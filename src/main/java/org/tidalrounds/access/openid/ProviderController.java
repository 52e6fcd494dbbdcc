package org.tidalrounds.access.openid;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Optional;
import org.tidalrounds.access.Caller;
import org.tidalrounds.access.Role;
import org.tidalrounds.language.Message;

/** The identity provider of a county, kept by its administrators. */
@Controller("/api/counties/{county}/identity-provider")
@Secured(Role.ADMINISTRATOR)
@ExecuteOn(TaskExecutors.BLOCKING)
final class ProviderController {
    private final Providers providers;

    ProviderController(Providers providers) {
        this.providers = providers;
    }

    /** A provider to be used; the secret is absent for a public client. */
    @Serdeable
    record Wanted(String issuer, String clientId, Optional<String> clientSecret) {}

    /** The provider in use, without its secret. */
    @Serdeable
    record Shown(String issuer, String clientId) {}

    /** The identity provider of the county. */
    @Get
    Shown get(String county) {
        return providers
                .find(county)
                .map(provider -> new Shown(provider.issuer(), provider.clientId()))
                .orElseThrow(
                        () -> new HttpStatusException(HttpStatus.NOT_FOUND, Message.of("access.no_identity_provider")));
    }

    /** Lets the county's people sign in by an identity provider; it takes the place of the one before. */
    @Put
    Shown put(@Body Wanted wanted, Caller caller) {
        if (!wanted.issuer().matches("https://[^\\s?#]+|http://(localhost|127\\.0\\.0\\.1)(:\\d+)?(/[^\\s?#]*)?")) {
            throw new HttpStatusException(
                    HttpStatus.UNPROCESSABLE_ENTITY, Message.of("access.issuer_wrong", wanted.issuer()));
        }
        Provider provider = new Provider(
                wanted.issuer(), wanted.clientId(), wanted.clientSecret().orElse(""));
        providers.put(caller, provider);
        return new Shown(provider.issuer(), provider.clientId());
    }

    /** Ends signing in by the identity provider. */
    @Delete
    @Status(HttpStatus.NO_CONTENT)
    void remove(Caller caller) {
        providers.remove(caller);
    }
}
