package vn.bangvang.account;

import java.time.Duration;

/** What a one-time link is for, and how long it lives. */
enum TokenPurpose {
    CONFIRM(Duration.ofDays(3)),
    RESET(Duration.ofHours(2)),
    INVITE(Duration.ofDays(30)),
    SET_UP(Duration.ofDays(7));

    private final Duration life;

    TokenPurpose(Duration life) {
        this.life = life;
    }

    Duration life() {
        return life;
    }
}
