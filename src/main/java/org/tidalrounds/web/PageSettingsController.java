package org.tidalrounds.web;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;

/** Tells the pages how they are set up. */
@Controller("/api/page-settings")
@Secured(SecurityRule.IS_ANONYMOUS)
final class PageSettingsController {
    private final PageSettings settings;

    PageSettingsController(PageSettings settings) {
        this.settings = settings;
    }

    /** What the pages need to know of this installation. */
    @Get
    PageSettings settings() {
        return settings;
    }
}
