package vn.bangvang.rehearsal.play;

import java.util.List;
import java.util.Map;

/** Somebody who will judge. */
public record ExpertPlan(
        String name, String degree, String position, String unit, List<String> expertise, String email, String phone) {

    public ExpertPlan {
        expertise = List.copyOf(expertise);
    }

    Map<String, Object> typed() {
        return Map.of(
                "fullName", name,
                "degree", degree,
                "position", position,
                "unitName", unit,
                "expertise", expertise,
                "email", email,
                "phone", phone);
    }
}
