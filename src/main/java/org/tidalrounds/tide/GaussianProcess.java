package org.tidalrounds.tide;

import java.util.ArrayList;
import java.util.List;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.LinearSolverFactory_DDRM;
import org.ejml.interfaces.decomposition.CholeskyDecomposition_F64;
import org.ejml.interfaces.linsol.LinearSolverDense;

/**
 * A Gaussian process over days: what is expected on some days after values were seen on others. The costly part depends on the seen
 * days alone, so one instance serves every series counted on the same days. Source: Rasmussen and Williams, Gaussian Processes for
 * Machine Learning (2006), algorithm 2.1.
 */
final class GaussianProcess {
    /** Weight, in counts, of the belief that the scale of the covariances fits a series. */
    private static final double SCALE_BELIEF = 50;

    private final List<DayFeatures> seen;
    private final DaySimilarity similarity;
    private final LinearSolverDense<DMatrixRMaj> solver;

    GaussianProcess(List<DayFeatures> seen, DaySimilarity similarity) {
        this.seen = List.copyOf(seen);
        this.similarity = similarity;
        solver = LinearSolverFactory_DDRM.chol(seen.size());
        if (!solver.setA(covariance())) {
            throw new IllegalStateException("Covariances of " + seen.size() + " days are not positive definite");
        }
    }

    /**
     * @param values one a seen day, around 0
     * @return one a target day
     */
    List<LogOutlook> outlooks(double[] values, List<DayFeatures> targets) {
        DMatrixRMaj weights = solve(new DMatrixRMaj(values.length, 1, true, values));
        DMatrixRMaj cross = cross(targets);
        DMatrixRMaj solved = solve(cross);
        double scale = scale(values, weights);
        List<LogOutlook> outlooks = new ArrayList<>();
        for (int target = 0; target < targets.size(); target++) {
            DayFeatures day = targets.get(target);
            double mean = 0;
            double variance = similarity.of(day, day) + DaySimilarity.noiseVariance();
            for (int row = 0; row < values.length; row++) {
                mean += cross.get(row, target) * weights.get(row, 0);
                variance -= cross.get(row, target) * solved.get(row, target);
            }
            outlooks.add(new LogOutlook(mean, Math.sqrt(scale * variance)));
        }
        return outlooks;
    }

    /**
     * How likely these values are, as a logarithm up to a constant that depends on their number alone: the values follow Student's t
     * distribution once their scale is averaged over.
     *
     * @param values one a seen day, around 0
     */
    double logLikelihood(double[] values) {
        DMatrixRMaj triangle = decomposition().getT(null);
        double logRoot = 0;
        for (int day = 0; day < values.length; day++) {
            logRoot += Math.log(triangle.get(day, day));
        }
        double scale = scale(values, solve(new DMatrixRMaj(values.length, 1, true, values)));
        return -logRoot - (SCALE_BELIEF + values.length) / 2 * Math.log(scale);
    }

    private CholeskyDecomposition_F64<DMatrixRMaj> decomposition() {
        return solver.getDecomposition();
    }

    /** The most likely factor of all covariances for these values, drawn towards 1. */
    private static double scale(double[] values, DMatrixRMaj weights) {
        double sum = SCALE_BELIEF;
        for (int day = 0; day < values.length; day++) {
            sum += values[day] * weights.get(day, 0);
        }
        return sum / (SCALE_BELIEF + values.length);
    }

    /** The solver may work in the place of what it is given, hence the copy. */
    private DMatrixRMaj solve(DMatrixRMaj right) {
        DMatrixRMaj solution = new DMatrixRMaj(right.getNumRows(), right.getNumCols());
        solver.solve(right.copy(), solution);
        return solution;
    }

    private DMatrixRMaj covariance() {
        DMatrixRMaj covariance = new DMatrixRMaj(seen.size(), seen.size());
        for (int row = 0; row < seen.size(); row++) {
            for (int column = 0; column <= row; column++) {
                double value = similarity.of(seen.get(row), seen.get(column));
                covariance.set(row, column, value);
                covariance.set(column, row, value);
            }
            covariance.add(row, row, DaySimilarity.noiseVariance());
        }
        return covariance;
    }

    private DMatrixRMaj cross(List<DayFeatures> targets) {
        DMatrixRMaj cross = new DMatrixRMaj(seen.size(), targets.size());
        for (int row = 0; row < seen.size(); row++) {
            for (int column = 0; column < targets.size(); column++) {
                cross.set(row, column, similarity.of(seen.get(row), targets.get(column)));
            }
        }
        return cross;
    }
}
