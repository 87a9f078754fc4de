package vn.bangvang.rehearsal.play;

/** Somebody who enters one or several dossiers. */
public record ApplicantPlan(String name, String email, String phone) {}
