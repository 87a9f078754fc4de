package vn.bangvang.kernel;

/** A rule that an act may break. Each feature lists its rules in one enum; the code never changes meaning. */
public interface Rule {

    String code();

    Kind kind();
}
