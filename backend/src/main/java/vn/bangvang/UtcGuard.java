package vn.bangvang;

import java.util.Map;
import java.util.TimeZone;
import vn.bangvang.database.StartFailure;

/** Refuses a JVM whose zone is not UTC: the driver would silently store local times, whatever the URL says. */
final class UtcGuard {

    private UtcGuard() {}

    static void check() {
        check(TimeZone.getDefault());
    }

    static void check(TimeZone zone) {
        if (zone.getRawOffset() != 0 || zone.useDaylightTime()) {
            throw new StartFailure("zone.not-utc", Map.of("zone", zone.getID()));
        }
    }
}
