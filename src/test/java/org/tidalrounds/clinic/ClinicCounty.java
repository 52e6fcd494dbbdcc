package org.tidalrounds.clinic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tidalrounds.county.County;
import org.tidalrounds.county.exchange.CountyFiles;
import org.tidalrounds.county.exchange.CountyFolder;
import org.tidalrounds.roster.ClinicSession;
import org.tidalrounds.roster.Plan;
import org.tidalrounds.roster.Run;
import org.tidalrounds.roster.SmallWorks;

/** The county of the clinics' tests. */
final class ClinicCounty {
    private ClinicCounty() {}

    static County of(CountyFiles files) {
        try {
            Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target", "clinic")), "county");
            return CountyFolder.read(files.with("clinic_templates.csv", """
                            template_id,facility_id,department,weekday,half_day,min_title,capacity,slot_minutes
                            C1,F1,内科,2,am,主治医师,12,10
                            C2,F1,外科,2,am,主治医师,12,10
                            C3,F1,内科,2,pm,主治医师,12,10
                            """)
                    .with("doctors.csv", """
                            doctor_id,name,sex,birth_year,facility_id,title,specialty,skills,can_tour,can_post,employment,grassroots_months,promotion_months_due,phone
                            D1,蔡子柏,F,1990,F1,主治医师,内科,hypertension;diabetes,1,1,staff,6,12,19900700000
                            D2,梁承瑶,M,1985,F1,副主任医师,内科,diabetes,1,0,staff,24,0,19900700001
                            D3,周晓,M,1970,F2,住院医师,全科,general;diabetes,1,0,staff,12,0,
                            D4,吴明,F,1958,F3,主任医师,中医科,,0,0,silver_age,0,0,19900700003
                            D9,郑远,M,1980,F3,主治医师,全科,general,1,0,staff,0,0,
                            D11,王一,F,1980,F1,副主任医师,内科,,0,0,staff,0,0,
                            D12,王二,F,1980,F1,副主任医师,内科,,0,0,staff,0,0,
                            D13,王三,F,1980,F1,副主任医师,内科,,0,0,staff,0,0,
                            D21,冯一,F,1980,F1,副主任医师,外科,,0,0,staff,0,0,
                            """)
                    .with("resources.csv", """
                            resource_id,facility_id,kind,name,department,daily_capacity
                            B1,F1,bed,内科床位,内科,6
                            B2,F1,bed,外科床位,外科,4
                            E1,F1,exam,CT,,8
                            """)
                    .writeTo(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** P1 to P99; all but the last have a contract with the family doctor's team. */
    static CountyFiles withResidents() {
        StringBuilder residents = new StringBuilder(
                "resident_id,name,sex,birth_date,village_code,groups,phone\nR1,孙平,M,1950-04-08,V1,,\n");
        StringBuilder contracts =
                new StringBuilder("resident_id,team_id,signed_on,ends_on\nR1,G1,2026-01-23,2027-01-22\n");
        for (int i = 1; i < 100; i++) {
            residents.append("P%d,居民,M,1970-01-01,V1,,\n".formatted(i));
            contracts.append(i < 99 ? "P%d,G1,2026-01-01,2026-12-31\n".formatted(i) : "");
        }
        return CountyFiles.small()
                .with("residents.csv", residents.toString())
                .with("contracts.csv", contracts.toString());
    }

    /** A roster of Tuesday's week with nothing but these. */
    static Plan plan(List<Run> runs, ClinicSession... sessions) {
        return new Plan(
                TestClinic.TUESDAY.minusDays(1),
                1,
                List.of(),
                runs,
                Stream.concat(
                                runs.stream().map(SmallWorks::of),
                                Stream.of(sessions).map(SmallWorks::of))
                        .toList(),
                List.of(),
                List.of(sessions),
                List.of(),
                Map.of());
    }
}
