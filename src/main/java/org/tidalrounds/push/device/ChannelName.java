package org.tidalrounds.push.device;

import org.tidalrounds.county.Coded;

/** The ways to a device. */
public enum ChannelName implements Coded {
    FIREBASE("firebase"),
    WEB_PUSH("web_push"),
    /** The county's own gateway, for WeChat or the push of a phone's maker. */
    WEBHOOK("webhook");

    private final String code;

    ChannelName(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
