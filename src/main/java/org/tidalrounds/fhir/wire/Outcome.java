package org.tidalrounds.fhir.wire;

import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/** What went wrong, or what is to be known of what went well. */
public final class Outcome {
    private static final int SERVER_FAULTS = 500;

    private Outcome() {}

    /**
     * A refusal.
     *
     * @param code of the problem, {@code clinic.slot_taken}
     * @param words in the caller's language
     * @param requestId which request of the service's log it was
     * @param ofHold whether something was to be held: IHE ITI-116 asks for its own severity and type where that is not there any more
     */
    public static OperationOutcome refused(int status, String code, String words, String requestId, boolean ofHold) {
        OperationOutcome outcome = new OperationOutcome();
        boolean isGone = ofHold && (status == 404 || status == 409);
        outcome.addIssue()
                .setSeverity(isGone || status >= SERVER_FAULTS ? IssueSeverity.FATAL : IssueSeverity.ERROR)
                .setCode(isGone ? IssueType.NOTFOUND : type(status))
                .setDiagnostics("X-Request-Id " + requestId)
                .setDetails(new CodeableConcept().setText(words))
                .getDetails()
                .addCoding()
                .setSystem(Systems.PROBLEM)
                .setCode(code);
        return outcome;
    }

    /** Something to be known. */
    public static OperationOutcome told(String words) {
        OperationOutcome outcome = new OperationOutcome();
        outcome.addIssue()
                .setSeverity(IssueSeverity.INFORMATION)
                .setCode(IssueType.INFORMATIONAL)
                .setDetails(new CodeableConcept().setText(words));
        return outcome;
    }

    private static IssueType type(int status) {
        return switch (status) {
            case 400 -> IssueType.INVALID;
            case 401 -> IssueType.LOGIN;
            case 403 -> IssueType.FORBIDDEN;
            case 404 -> IssueType.NOTFOUND;
            case 405, 406, 415 -> IssueType.NOTSUPPORTED;
            case 409, 412 -> IssueType.CONFLICT;
            case 413 -> IssueType.TOOLONG;
            case 422 -> IssueType.BUSINESSRULE;
            case 429 -> IssueType.THROTTLED;
            case 503 -> IssueType.TRANSIENT;
            default -> status < SERVER_FAULTS ? IssueType.PROCESSING : IssueType.EXCEPTION;
        };
    }
}
