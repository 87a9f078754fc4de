package vn.bangvang.ceremony;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import vn.bangvang.award.DecisionView;
import vn.bangvang.award.NameView;

/** The ceremony list in calling order; prizes beside the levels, then commendations follow them, numbered on. */
@Serdeable
record CeremonyListView(
        NameView title,
        NameView issuer,
        String place,
        DecisionView decision,
        CallingOrder order,
        int calls,
        int recipients,
        List<CallingGroupView> groups,
        List<CalledHonourView> honours,
        List<CommendationView> commendations,
        int version) {}
