package org.tidalrounds.web;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;

/** Tells the pages how they are set up. */
@Controller("/api/page-settings")
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
