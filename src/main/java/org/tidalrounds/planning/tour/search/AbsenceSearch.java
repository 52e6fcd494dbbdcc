package org.tidalrounds.planning.tour.search;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * For problems in which not every visit may find a place: ruin and recreate over plans that break no limit, with a bank
 * of absent visits. Fewer absences count first, then those of customers that are seldom absent, then cost (Christiaens,
 * Vanden Berghe 2020, fleet minimisation).
 */
final class AbsenceSearch {
    private static final double WARMTH = 0.1;

    private final Model model;
    private final SplittableRandom random;
    private final StopSignal stop;
    private final Workbench bench;
    private final Ruin ruin;
    private final Recreate recreate;
    private final Snapshot current;
    private final Snapshot best;
    private final long[] absences;
    private int[] lacking;
    private double[] optionCost;
    private int[] keptLacking;
    private double[] keptOptionCost;
    private int currentLacking = Integer.MAX_VALUE;
    private double currentCost;
    private int bestLacking = Integer.MAX_VALUE;
    private double bestCost;

    AbsenceSearch(Model model, SplittableRandom random, StopSignal stop) {
        this.model = model;
        this.random = random;
        this.stop = stop;
        bench = new Workbench(model, Penalties.prohibitive(model));
        ruin = new Ruin(bench, random);
        recreate = new Recreate(bench, random);
        current = new Snapshot(model);
        best = new Snapshot(model);
        absences = new long[model.customers];
        lacking = new int[model.customers];
        keptLacking = new int[model.customers];
        optionCost = new double[model.customers];
        keptOptionCost = new double[model.customers];
    }

    /** Begins with a plan instead of none; visits that break limits are taken out. */
    void adopt(Workbench other) {
        for (int s = 0; s < model.slots; s++) {
            current.save(other.slots[s]);
            current.restore(bench.slots[s]);
            for (int r = 0; r < bench.slots[s].vehicles; r++) {
                while (bench.slots[s].penalty[r] > 0) {
                    bench.remove(bench.slots[s].prev[bench.slots[s].start(r) + 1], s);
                }
            }
        }
    }

    boolean isComplete() {
        return bestLacking == 0;
    }

    RoutingSolution best() {
        bestInto(bench);
        return new Solutions(model).of(bench);
    }

    /** Leaves the best plan on a workbench. */
    void bestInto(Workbench other) {
        int[] chosen = new int[model.slots];
        for (int s = 0; s < model.slots; s++) {
            best.restore(other.slots[s]);
        }
        for (int c = 0; c < model.customers; c++) {
            int count = 0;
            for (int slot : model.options.allowed[c]) {
                if (other.slots[slot].has(c)) {
                    chosen[count++] = slot;
                }
            }
            other.option[c] = model.options.indexOf(c, chosen, count);
        }
    }

    /** Some steps on; the very first call builds a plan. */
    void search(int steps) {
        if (bestLacking == Integer.MAX_VALUE) {
            build();
        }
        for (int s = 0; s < model.slots; s++) {
            current.restore(bench.slots[s]);
        }
        for (int i = 0; i < steps && model.customers > 0 && !stop.isOn(); i++) {
            step();
        }
    }

    private void build() {
        Arrays.fill(ruin.touched, true);
        for (int c = 0; c < model.customers; c++) {
            ruin.add(c);
        }
        serveAll();
        keep();
    }

    private void step() {
        keptLacking = lacking.clone();
        keptOptionCost = optionCost.clone();
        ruin.ruin(seed());
        for (int c = 0; c < model.customers; c++) {
            if (lacking[c] > 0) {
                ruin.add(c);
            }
        }
        serveAll();
        if (accepts()) {
            keep();
            return;
        }
        for (int s = 0; s < model.slots; s++) {
            if (ruin.touched[s]) {
                current.restore(bench.slots[s]);
            }
        }
        lacking = keptLacking;
        optionCost = keptOptionCost;
    }

    /** Half of the time near an absent visit, if there is one. */
    private int seed() {
        int start = random.nextInt(model.customers);
        if (currentLacking > 0 && random.nextBoolean()) {
            for (int i = 0; i < model.customers; i++) {
                int c = (start + i) % model.customers;
                if (lacking[c] > 0) {
                    return c;
                }
            }
        }
        return start;
    }

    private void serveAll() {
        Order.shuffle(ruin.met, ruin.metCount, random);
        if (random.nextBoolean()) {
            absentFirst();
        }
        for (int i = 0; i < ruin.metCount; i++) {
            int c = ruin.met[i];
            recreate.serve(c, ruin.touched);
            lacking[c] = recreate.lacking;
            optionCost[c] = recreate.optionCost;
        }
    }

    private void absentFirst() {
        int front = 0;
        for (int i = 0; i < ruin.metCount; i++) {
            int c = ruin.met[i];
            if (lacking[c] > 0) {
                ruin.met[i] = ruin.met[front];
                ruin.met[front++] = c;
            }
        }
    }

    private boolean accepts() {
        int nowLacking = Arrays.stream(lacking).sum();
        boolean rarer = weight(lacking) < weight(keptLacking);
        for (int c = 0; c < lacking.length; c++) {
            absences[c] += lacking[c];
        }
        if (nowLacking != currentLacking) {
            return nowLacking < currentLacking || nowLacking <= bestLacking + 1 && rarer;
        }
        double warmth = WARMTH * currentCost / Math.max(1, model.customers);
        return rarer || cost() < currentCost - warmth * Math.log(1 - random.nextDouble());
    }

    private long weight(int[] absent) {
        long sum = 0;
        for (int c = 0; c < absent.length; c++) {
            sum += absent[c] * absences[c];
        }
        return sum;
    }

    private double cost() {
        double sum = Arrays.stream(optionCost).sum();
        for (SlotTours tours : bench.slots) {
            for (int r = 0; r < tours.vehicles; r++) {
                sum += tours.drive[r];
            }
        }
        return sum;
    }

    private void keep() {
        for (int s = 0; s < model.slots; s++) {
            if (ruin.touched[s]) {
                current.save(bench.slots[s]);
            }
        }
        take();
        if (currentLacking < bestLacking || currentLacking == bestLacking && currentCost < bestCost - Model.TOLERANCE) {
            best.copy(current);
            bestLacking = currentLacking;
            bestCost = currentCost;
        }
    }

    private void take() {
        currentLacking = Arrays.stream(lacking).sum();
        currentCost = cost();
    }
}
