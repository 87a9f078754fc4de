package vn.bangvang.entry;

/** An entry with its dossier as it was handed in. */
public record HandedIn(Entry entry, DossierView dossier) {}
