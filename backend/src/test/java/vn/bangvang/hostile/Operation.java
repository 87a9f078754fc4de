package vn.bangvang.hostile;

import java.util.List;
import java.util.Map;

/**
 * One operation of the OpenAPI file.
 *
 * @param body the schema of its JSON body, empty when it takes none
 */
record Operation(
        String id, String method, String path, List<Parameter> parameters, Map<String, Object> body, boolean isUpload) {

    /** @param in {@code path}, {@code query} or {@code header} */
    record Parameter(String name, String in, Map<String, Object> schema) {}

    List<Parameter> in(String place) {
        return parameters.stream().filter(each -> each.in().equals(place)).toList();
    }

    boolean takesJson() {
        return !body.isEmpty();
    }
}
