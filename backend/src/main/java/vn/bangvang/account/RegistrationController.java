package vn.bangvang.account;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;

@Tag(name = "account")
@Controller("/api")
class RegistrationController {

    private final Registrations registrations;
    private final PasswordResets resets;
    private final Passwords passwords;
    private final RateLimits limits;

    RegistrationController(Registrations registrations, PasswordResets resets, Passwords passwords, RateLimits limits) {
        this.registrations = registrations;
        this.resets = resets;
        this.passwords = passwords;
        this.limits = limits;
    }

    @Post("/registrations")
    @Operation(operationId = "register")
    @Permit(Action.ACCOUNT_ENTER)
    @Status(HttpStatus.ACCEPTED)
    void register(@Valid @Body RegistrationRequest request, HttpRequest<?> http) {
        limits.attempt(http, "register", request.email());
        registrations.register(request);
    }

    @Post("/registrations/confirmations")
    @Operation(operationId = "confirmRegistration")
    @Permit(Action.ACCOUNT_ENTER)
    @Status(HttpStatus.NO_CONTENT)
    void confirm(@Valid @Body TokenRequest request) {
        registrations.confirm(request.token());
    }

    @Post("/password-resets")
    @Operation(operationId = "askPasswordReset")
    @Permit(Action.ACCOUNT_ENTER)
    @Status(HttpStatus.ACCEPTED)
    void askReset(@Valid @Body PasswordResetRequest request, HttpRequest<?> http) {
        limits.attempt(http, "reset", request.email());
        resets.ask(request.email());
    }

    @Post("/password-resets/completions")
    @Operation(operationId = "completePasswordReset")
    @Permit(Action.ACCOUNT_ENTER)
    @Status(HttpStatus.NO_CONTENT)
    void completeReset(@Valid @Body NewPasswordRequest request) {
        resets.complete(request.token(), request.password());
    }

    @Post("/setup/administrator")
    @Operation(operationId = "setUpAdministrator")
    @Permit(Action.ACCOUNT_ENTER)
    @Status(HttpStatus.NO_CONTENT)
    void setUp(@Valid @Body SetUpRequest request, HttpRequest<?> http) {
        limits.attempt(http, "set-up", request.email());
        passwords.requireStrong("password", request.password(), request.email());
        registrations.setUpAdministrator(request, passwords.hash(request.password()));
    }
}
