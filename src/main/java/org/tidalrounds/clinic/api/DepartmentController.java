package org.tidalrounds.clinic.api;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.SerdeImport;
import java.util.List;
import org.tidalrounds.access.Role;
import org.tidalrounds.clinic.Department;
import org.tidalrounds.clinic.unit.Acts;

/** The hospitals' departments. */
@Controller("/api/counties/{county}/departments")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({Role.RESIDENT, Role.DOCTOR, Role.COORDINATOR})
@SerdeImport(Department.class)
final class DepartmentController {
    private final Acts acts;

    DepartmentController(Acts acts) {
        this.acts = acts;
    }

    /** The departments that something can be booked of, by name. */
    @Get
    List<Department> list(String county) {
        return acts.read(county, Department::list);
    }
}
