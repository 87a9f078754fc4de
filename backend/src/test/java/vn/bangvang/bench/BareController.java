package vn.bangvang.bench;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.UUID;
import vn.bangvang.account.Action;
import vn.bangvang.account.Permit;

/** The least a route with a database can do: one row by its primary key. Only the bench puts it on the class path. */
@Hidden
@Controller("/api/bench")
class BareController {

    private final BareRepository editions;

    BareController(BareRepository editions) {
        this.editions = editions;
    }

    @Get("/editions/{id}")
    @Permit(Action.PUBLIC_READ)
    String code(UUID id) {
        return editions.codeOf(id);
    }
}
