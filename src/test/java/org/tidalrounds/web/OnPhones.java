package org.tidalrounds.web;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** Tests of the phone application: a county of their own for each class, and the browser. */
abstract class OnPhones {
    static ServedPhones served;
    static Chromium chromium;

    @BeforeAll
    static void serve() {
        served = ServedPhones.open();
        chromium = new Chromium();
    }

    @AfterAll
    static void stop() {
        chromium.close();
        served.close();
    }

    /** A phone on which somebody signed in, in Chinese. */
    static PhoneWindow phone(String account) {
        return new PhoneWindow(chromium, served, "zh").signedIn(account);
    }
}
