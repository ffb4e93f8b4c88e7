package org.graunt.chart;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * All members of a project, in an order that is the same for every chart: a member's style follows
 * from its place in it, so that it looks alike wherever it is drawn, also where others are left
 * out.
 */
public final class Members {
    /** The id of all members together, which looks like the pool in every chart. */
    public static final String ENSEMBLE = "ensemble";

    /** The id of no change, the yardstick of all: it looks like none of those that it measures. */
    public static final String NO_CHANGE = "no-change";

    private final List<Member> all;

    private Members(List<Member> all) {
        this.all = all;
    }

    /**
     * The members in their order.
     *
     * @throws IllegalArgumentException where an id is there twice, or there are more members than
     *     can be told apart
     */
    public static Members of(List<Member> members) {
        Set<String> ids = new HashSet<>();
        for (Member member : members) {
            if (!ids.add(member.id())) {
                throw new IllegalArgumentException(
                        "Member %s is given twice".formatted(member.id()));
            }
        }
        if (members.size() > MemberStyle.DISTINCT) {
            throw new IllegalArgumentException(
                    "At most %d members can be told apart; given %d"
                            .formatted(MemberStyle.DISTINCT, members.size()));
        }
        return new Members(List.copyOf(members));
    }

    /** The members in their order. */
    public List<Member> all() {
        return all;
    }

    /** What people call a member. */
    public String name(String id) {
        return all.get(position(id)).name();
    }

    /** How a member is drawn. */
    public MemberStyle style(String id) {
        int position = position(id);
        return switch (id) {
            case ENSEMBLE -> MemberStyle.POOL;
            case NO_CHANGE -> MemberStyle.YARDSTICK;
            default ->
                    MemberStyle.at(
                            (int)
                                    all.subList(0, position).stream()
                                            .filter(member -> !hasItsOwn(member.id()))
                                            .count());
        };
    }

    /** True for those whose style does not follow from their place. */
    private static boolean hasItsOwn(String id) {
        return id.equals(ENSEMBLE) || id.equals(NO_CHANGE);
    }

    /**
     * The place of a member in the order, from 0.
     *
     * @throws IllegalArgumentException where there is no such member
     */
    int position(String id) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).id().equals(id)) {
                return i;
            }
        }
        throw new IllegalArgumentException(
                "There is no member %s; there are %s"
                        .formatted(id, all.stream().map(Member::id).toList()));
    }
}
