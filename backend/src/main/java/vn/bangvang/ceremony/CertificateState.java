package vn.bangvang.ceremony;

/** Whether a certificate still stands. */
public enum CertificateState {
    VALID,
    REVOKED
}
