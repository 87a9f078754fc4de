package vn.bangvang.expert;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import vn.bangvang.account.Action;
import vn.bangvang.account.Caller;
import vn.bangvang.account.Permit;
import vn.bangvang.kernel.PageView;
import vn.bangvang.kernel.web.Versions;

@Tag(name = "expert")
@Controller("/api/experts")
class ExpertController {

    private final ExpertService experts;

    ExpertController(ExpertService experts) {
        this.experts = experts;
    }

    @Get
    @Operation(operationId = "listExperts")
    @Permit(Action.EXPERT_LIST)
    PageView<ExpertView> list(
            @Nullable @QueryValue String q,
            @Nullable @QueryValue UUID after,
            @Nullable @QueryValue Integer limit,
            Caller caller) {
        return experts.page(caller, q, after, PageView.limit(limit));
    }

    @Post
    @Operation(operationId = "addExpert")
    @Permit(Action.EXPERT_CHANGE)
    @Status(HttpStatus.CREATED)
    ExpertView add(@Valid @Body ExpertRequest request, Caller caller) {
        return experts.add(caller, request);
    }

    @Get("/{id}")
    @Operation(operationId = "getExpert")
    @Permit(Action.EXPERT_LIST)
    HttpResponse<ExpertView> get(UUID id, Caller caller) {
        var view = experts.get(caller, id);
        return Versions.tagged(view, view.version());
    }

    @Put("/{id}")
    @Operation(operationId = "changeExpert")
    @Permit(Action.EXPERT_CHANGE)
    HttpResponse<ExpertView> change(
            UUID id, @Nullable @Header("If-Match") String ifMatch, @Valid @Body ExpertRequest request, Caller caller) {
        var view = experts.change(caller, id, Versions.seen(ifMatch), request);
        return Versions.tagged(view, view.version());
    }
}
