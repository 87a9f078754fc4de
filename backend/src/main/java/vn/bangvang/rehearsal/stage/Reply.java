package vn.bangvang.rehearsal.stage;

import java.net.http.HttpResponse;

/** An answer of the product that was no refusal. */
public record Reply(int status, String etag, byte[] body) {

    static Reply of(HttpResponse<byte[]> response) {
        var etag = response.headers().firstValue("ETag").orElse("");
        return new Reply(response.statusCode(), etag, response.body());
    }

    public Json json() {
        return Json.of(body);
    }
}
