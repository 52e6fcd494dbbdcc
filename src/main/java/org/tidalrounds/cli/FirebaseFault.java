package org.tidalrounds.cli;

import java.util.Map;

/** What Firebase Cloud Messaging may answer, after firebase.google.com/docs/reference/fcm/rest/v1/ErrorCode. */
public enum FirebaseFault {
    /** The message is taken. */
    NONE(200, "", ""),
    INVALID(400, "INVALID_ARGUMENT", "INVALID_ARGUMENT"),
    UNAUTHENTICATED(401, "UNAUTHENTICATED", ""),
    THIRD_PARTY(401, "UNAUTHENTICATED", "THIRD_PARTY_AUTH_ERROR"),
    OTHER_SENDER(403, "PERMISSION_DENIED", "SENDER_ID_MISMATCH"),
    FORBIDDEN(403, "PERMISSION_DENIED", ""),
    UNREGISTERED(404, "NOT_FOUND", "UNREGISTERED"),
    NO_PROJECT(404, "NOT_FOUND", ""),
    QUOTA(429, "RESOURCE_EXHAUSTED", "QUOTA_EXCEEDED"),
    INTERNAL(500, "INTERNAL", "INTERNAL"),
    UNAVAILABLE(503, "UNAVAILABLE", "UNAVAILABLE"),
    /** The connection ends without an answer, and without the message being taken. */
    BROKEN(0, "", ""),
    /** The message is taken, and the connection ends before the answer. */
    LOST_ANSWER(0, "", ""),
    /** No answer ever comes. */
    SLOW(0, "", "");

    /** What a 429 asks for, seconds. */
    public static final int RETRY_AFTER_SECONDS = 30;

    private static final int THROTTLED = 429;

    private final int status;
    private final String statusWord;
    private final String errorCode;

    FirebaseFault(int status, String statusWord, String errorCode) {
        this.status = status;
        this.statusWord = statusWord;
        this.errorCode = errorCode;
    }

    int status() {
        return status;
    }

    Map<String, String> headers() {
        return status == THROTTLED ? Map.of("Retry-After", Integer.toString(RETRY_AFTER_SECONDS)) : Map.of();
    }

    String body() {
        String details = errorCode.isEmpty()
                ? ""
                : ",\"details\":[{\"@type\":\"type.googleapis.com/google.firebase.fcm.v1.FcmError\",\"errorCode\":\""
                        + errorCode + "\"}]";
        return "{\"error\":{\"code\":" + status + ",\"message\":\"" + statusWord + "\",\"status\":\"" + statusWord
                + "\"" + details + "}}";
    }
}
