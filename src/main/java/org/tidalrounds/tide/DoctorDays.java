package org.tidalrounds.tide;

/** Spreads a fixed number of doctor-days over days. */
final class DoctorDays {
    private DoctorDays() {}

    /** What a day gains from one doctor more. */
    @FunctionalInterface
    interface Gain {
        /**
         * @param day index of the day
         * @param doctors counted with the one added, from 1
         */
        double of(int day, int doctors);
    }

    /**
     * Gives each doctor-day to where it gains most; among equals to the day with the fewest doctors, then the earliest. With gains
     * that fall with every doctor added, as chances of being needed do, the sum of gains is the largest possible.
     */
    static int[] spread(int doctorDays, int days, Gain gain) {
        int[] doctors = new int[days];
        for (int left = doctorDays; left > 0; left--) {
            int best = 0;
            for (int day = 1; day < days; day++) {
                double difference = gain.of(day, doctors[day] + 1) - gain.of(best, doctors[best] + 1);
                if (difference > 0 || (difference == 0 && doctors[day] < doctors[best])) {
                    best = day;
                }
            }
            doctors[best]++;
        }
        return doctors;
    }

    /** The same number of doctors every day; what is left over goes to the first days, one each. */
    static int[] flat(int doctorDays, int days) {
        return spread(doctorDays, days, (day, doctors) -> 0);
    }

    /** Doctors needed and not there, over all days. */
    static int unmet(int[] needed, int[] staffed) {
        int unmet = 0;
        for (int day = 0; day < needed.length; day++) {
            unmet += Math.max(0, needed[day] - staffed[day]);
        }
        return unmet;
    }
}
