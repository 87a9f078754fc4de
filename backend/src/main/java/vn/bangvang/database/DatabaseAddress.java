package vn.bangvang.database;

import java.util.Map;
import java.util.stream.Collectors;

/** Where the database is and who we are there. */
public record DatabaseAddress(String url, String user, String password) {

    private static final Map<String, String> PARAMETERS = new java.util.TreeMap<>(Map.of(
            "connectionTimeZone", "UTC",
            "forceConnectionTimeZoneToSession", "true",
            "rewriteBatchedStatements", "true",
            "cachePrepStmts", "true",
            "prepStmtCacheSize", "500",
            "prepStmtCacheSqlLimit", "4096",
            "useLocalSessionState", "true",
            "cacheServerConfiguration", "true",
            "connectTimeout", "5000",
            "sessionVariables",
                    "transaction_isolation='READ-COMMITTED',"
                            + "sql_mode='STRICT_ALL_TABLES,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION'"));

    /** Adds the parameters the code relies on to a URL, and never overrules one that is already there. */
    public static DatabaseAddress of(String url, String user, String password) {
        String base = url.replaceFirst("^(jdbc:)?(mysql|mariadb):", "jdbc:mysql:");
        String missing = PARAMETERS.entrySet().stream()
                .filter(parameter -> !base.contains(parameter.getKey() + "="))
                .map(parameter -> parameter.getKey() + "=" + parameter.getValue())
                .collect(Collectors.joining("&"));
        return new DatabaseAddress(base + (base.contains("?") ? "&" : "?") + missing, user, password);
    }

    /** The address without parameters, fit to be shown. */
    public String shown() {
        return url.replaceFirst("\\?.*", "").replaceFirst("^jdbc:", "");
    }

    @Override
    public String toString() {
        return shown() + " as " + user;
    }
}
