package org.graunt.model;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** What several models fit alike, fitted once for all. */
public final class SharedFits {
    private final Map<Object, Object> fits = new ConcurrentHashMap<>();

    /**
     * The fit that belongs to a key, made when first asked for.
     *
     * @param key a record that holds everything the fit depends on, its class included
     */
    @SuppressWarnings("unchecked") // a key's class decides the type of its fit
    public <T> T once(Record key, Supplier<T> fit) {
        Object held = fits.get(key);
        if (held == null) {
            Object made = fit.get();
            Object earlier = fits.putIfAbsent(key, made);
            held = earlier == null ? made : earlier;
        }
        return (T) held;
    }
}
