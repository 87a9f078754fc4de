package vn.bangvang.council;

/** How a meeting votes. */
public enum VotingWay {
    /** Each member votes on an own device. */
    ELECTRONIC,
    /** On paper; the secretary types what the tellers counted. */
    PAPER
}
