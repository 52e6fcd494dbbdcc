package org.tidalrounds.roster.adjust.api;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tidalrounds.county.Doctor;
import org.tidalrounds.county.store.CountyStore;
import org.tidalrounds.county.table.DoctorTable;
import org.tidalrounds.language.Language;
import org.tidalrounds.roster.adjust.SentCall;

/** Shows calls with their doctors. */
@Singleton
final class CallDoctors {
    private final CountyStore counties;

    CallDoctors(CountyStore counties) {
        this.counties = counties;
    }

    CallView view(String countyId, SentCall call, Language language) {
        return views(countyId, List.of(call), language).get(0);
    }

    List<CallView> views(String countyId, List<SentCall> calls, Language language) {
        List<String> ids = calls.stream().map(SentCall::doctorId).distinct().toList();
        Map<String, Doctor> doctors = counties.list(countyId, DoctorTable.TABLE, ids).stream()
                .collect(Collectors.toMap(Doctor::id, Function.identity()));
        return calls.stream()
                .map(call -> CallView.of(
                        call, Objects.requireNonNull(doctors.get(call.doctorId()), call.doctorId()), language))
                .toList();
    }
}
