package org.isnad.interpret.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.isnad.interpret.claims.ClaimDraft;
import org.isnad.interpret.phrases.Grammar;
import org.isnad.interpret.phrases.NounPhrase;
import org.isnad.interpret.phrases.Role;
import org.isnad.model.PlaceKind;
import org.isnad.model.Span;
import org.isnad.recognise.places.GazetteerPlace;
import org.isnad.recognise.places.PlaceMention;
import org.isnad.recognise.times.ResolvedTime;
import org.jspecify.annotations.Nullable;

/** Where and when an act happened: places and times of its clause, not those of whoever tells of it. */
public final class Settings {
    private static final int FARTHEST = 40;
    /** A time among the first words of a sentence is that of all that it tells. */
    private static final int OPENING = 4;
    /** How far before an act that is no fight the place may stand. */
    private static final int NEAR_BEFORE = 8;
    /** How far before a place the name of somebody begins that holds it. */
    private static final int LONGEST_NAME = 5;
    /** How far before a time the word stands that makes it a beginning. */
    private static final int NEAR_BEGINNING = 5;
    /** The precision of a time of weeks or months. */
    private static final int LONG = 3;

    private final Grammar grammar;
    private final List<PlaceMention> places;
    private final List<ResolvedTime> times;
    private final Claims claims;
    private final @Nullable LocalDate published;

    public Settings(
            Grammar grammar,
            List<PlaceMention> places,
            List<ResolvedTime> times,
            List<ClaimDraft> claims,
            @Nullable LocalDate published) {
        this.grammar = grammar;
        this.places = places;
        this.times = times;
        this.claims = new Claims(claims);
        this.published = published;
    }

    /**
     * The place of an act told at a token: the first one behind it in its clause, else the nearest before it in its
     * sentence, taking the most exact of nested ones.
     *
     * @param end the token after its clause
     * @param sources phrases whose places say who acted, not where
     * @return index of the mention, -1 where the sentence has none
     */
    public int place(int token, int end, List<NounPhrase> sources) {
        int inside = placeInside(token, end, sources);
        return inside >= 0 ? inside : placeAround(token, sources);
    }

    /** As {@link #place}, but before the act only where the place stands right there. */
    int placeNear(int token, int end, List<NounPhrase> sources) {
        int place = place(token, end, sources);
        return place >= 0 && places.get(place).end() + NEAR_BEFORE < token ? -1 : place;
    }

    /** The first place behind the trigger in its clause, -1 where there is none. */
    int placeInside(int token, int end, List<NounPhrase> sources) {
        int from = firstPlaceFrom(token);
        int sentenceEnd = grammar.sentenceEnd(token);
        int country = -1;
        for (int index = from;
                index < places.size() && places.get(index).first() < Math.min(end, sentenceEnd);
                index++) {
            if (isSetting(index, sources)) {
                if (!isCountry(index)) {
                    return index;
                }
                country = country < 0 ? index : country;
            }
        }
        return country;
    }

    private boolean isCountry(int index) {
        List<GazetteerPlace> candidates = places.get(index).candidates();
        return !candidates.isEmpty() && candidates.get(0).kind() == PlaceKind.COUNTRY;
    }

    /** The first place of the token's sentence that one of the phrases names, -1 where there is none. */
    int placeAmong(int token, List<NounPhrase> phrases) {
        int end = grammar.sentenceEnd(token);
        for (int index = firstPlaceFrom(grammar.sentenceFirst(token));
                index < places.size() && places.get(index).first() < end;
                index++) {
            if (!places.get(index).actor() && !isSetting(index, phrases)) {
                return index;
            }
        }
        return -1;
    }

    private int placeAround(int token, List<NounPhrase> sources) {
        int from = firstPlaceFrom(token);
        int sentenceEnd = grammar.sentenceEnd(token);
        int sentenceFirst = contentFirst(token);
        int country = -1;
        for (int index = from - 1; index >= 0 && places.get(index).first() >= sentenceFirst; index--) {
            if (isSetting(index, sources)) {
                if (!isCountry(index)) {
                    return mostExact(index);
                }
                country = country < 0 ? index : country;
            }
        }
        for (int index = from; index < places.size() && places.get(index).first() < sentenceEnd; index++) {
            if (isSetting(index, sources)) {
                if (!isCountry(index)) {
                    return index;
                }
                country = country < 0 ? index : country;
            }
        }
        return country;
    }

    /** The first token of the sentence, or of what is said where the act is told in a claim, as far as one looks back. */
    private int contentFirst(int token) {
        int first = Math.max(grammar.sentenceFirst(token), token - FARTHEST);
        int act = grammar.tokens().begin(token);
        int begin = grammar.tokens().begin(first);
        for (int index : claims.holding(new Span(act, act))) {
            Span said = claims.get(index).content().get(0);
            begin = said.contains(new Span(act, act)) ? Math.max(begin, said.begin()) : begin;
        }
        int at = token;
        while (at > first && grammar.tokens().begin(at - 1) >= begin) {
            at--;
        }
        return at;
    }

    /** Whether two mentions name one place. */
    boolean isSamePlace(int left, int right) {
        PlaceMention one = places.get(left);
        PlaceMention other = places.get(right);
        String text = grammar.tokens().text();
        boolean known = !one.candidates().isEmpty() && !other.candidates().isEmpty();
        return known
                        && one.candidates()
                                .get(0)
                                .id()
                                .equals(other.candidates().get(0).id())
                || one.span().of(text).equals(other.span().of(text));
    }

    /** As ACLED counts: 1 exact, 2 near, 3 region. */
    public int precision(int place) {
        PlaceMention mention = places.get(place);
        PlaceKind kind = mention.candidates().isEmpty()
                ? mention.word()
                : mention.candidates().get(0).kind();
        if (kind == PlaceKind.COUNTRY
                || kind == PlaceKind.REGION
                || kind == PlaceKind.GOVERNORATE
                || kind == PlaceKind.SEA) {
            return 3;
        }
        return mention.relation() == null ? 1 : 2;
    }

    /** The text's first setting, -1 where it has none. */
    int anyPlace() {
        for (int index = 0; index < places.size(); index++) {
            if (!places.get(index).actor()) {
                return index;
            }
        }
        return -1;
    }

    /**
     * The day of an act told at a token: the time nearest to it in its clause that does not say when somebody spoke.
     *
     * @param carrier the verb that carries the trigger, or the trigger
     * @param previous the trigger before it in its sentence, -1 where there is none
     * @param next the trigger behind it in its sentence, or the sentence's end
     */
    public EventDraft.@Nullable Day day(int token, int end, int carrier, int previous, int next) {
        return day(token, end, carrier, previous, next, -1);
    }

    /**
     * As above.
     *
     * @param taken index of the time that the act before it happened at, -1 for none
     */
    EventDraft.@Nullable Day day(int token, int end, int carrier, int previous, int next, int taken) {
        int sentenceEnd = grammar.sentenceEnd(token);
        int after = -1;
        int before = -1;
        int first = Math.max(grammar.sentenceFirst(token), token - FARTHEST);
        for (int index = firstTimeFrom(first); index < times.size() && after < 0; index++) {
            int at = times.get(index).mention().first();
            if (at >= sentenceEnd || at >= end && (at >= next || at - token >= FARTHEST)) {
                break;
            }
            if (times.get(index).first() == null || isTimeOfSpeech(at, token)) {
                continue;
            }
            if (at < token) {
                boolean near = at > carrier || at <= grammar.sentenceFirst(token) + OPENING || token - at <= OPENING;
                before = at > previous && near && index != taken && reaches(at, token) ? index : before;
            } else if (at < end || at < next && reaches(token, at)) {
                after = index;
            }
        }
        int chosen = after >= 0 ? after : before;
        return chosen < 0 ? null : day(chosen);
    }

    /** Whether nothing but the same clause lies between two tokens. */
    private boolean reaches(int from, int to) {
        if (to - from >= FARTHEST) {
            return false;
        }
        for (int token = from + 1; token < to; token++) {
            Role role = grammar.role(token);
            if (role == Role.COMPLEMENTISER
                    || role == Role.RELATIVE && !EventWords.has(grammar.text(), token + 1, WordClass.HAPPENED)
                    || token < to - 1 && EventWords.has(grammar.text(), token, WordClass.AFTERMATH)
                    || grammar.tokens().isPunctuation(token, ':')) {
                return false;
            }
        }
        return true;
    }

    /** {@code الاحتجاجات التي بدأت في 30 مارس}, {@code منذ دخولهم في 2015}: the time says when it began. */
    boolean isBeginning(EventDraft.Day day) {
        int time = times.get(day.time()).mention().first();
        int first = Math.max(grammar.sentenceFirst(time), time - NEAR_BEGINNING);
        for (int token = time - 1; token >= first && !grammar.isComma(token); token--) {
            if (EventWords.has(grammar.text(), token, WordClass.BEGINNING)) {
                return true;
            }
        }
        return false;
    }

    /** {@code قتل ألف منذ بدء المعارك في مارس}: the time behind the word for "since" in a clause, {@code null} without one. */
    EventDraft.@Nullable Day since(int token, int end) {
        for (int at = token + 1; at < Math.min(end + NEAR_BEGINNING, grammar.sentenceEnd(token)); at++) {
            if (EventWords.has(grammar.text(), at, WordClass.BEGINNING)) {
                int index = firstTimeFrom(at);
                boolean near =
                        index < times.size() && times.get(index).mention().first() <= at + NEAR_BEGINNING;
                return near && times.get(index).first() != null ? day(index) : null;
            }
        }
        return null;
    }

    /** The days from one up to the publication date, where that is known. */
    EventDraft.Day upToPublished(EventDraft.Day day) {
        return new EventDraft.Day(day.time(), day.start(), published, LONG);
    }

    /** The days from one on. */
    static EventDraft.Day open(EventDraft.Day day) {
        return new EventDraft.Day(day.time(), day.start(), null, LONG);
    }

    private EventDraft.Day day(int index) {
        LocalDate start = start(index);
        LocalDate last = last(index);
        long days = last == null ? Long.MAX_VALUE : last.toEpochDay() - start.toEpochDay();
        int precision = days == 0 ? 1 : days <= 7 ? 2 : 3;
        return new EventDraft.Day(index, start, last, precision);
    }

    /** {@code الاثنين والثلاثاء}: two days that follow each other are one time. */
    private LocalDate start(int index) {
        ResolvedTime time = times.get(index);
        ResolvedTime before = index == 0 ? null : times.get(index - 1);
        boolean together =
                before != null && before.mention().end() == time.mention().first() && isDayBefore(before, time);
        return Objects.requireNonNull(before != null && together ? before.first() : time.first());
    }

    private @Nullable LocalDate last(int index) {
        ResolvedTime time = times.get(index);
        ResolvedTime after = index + 1 == times.size() ? null : times.get(index + 1);
        return after != null && time.mention().end() == after.mention().first() && isDayBefore(time, after)
                ? after.last()
                : time.last();
    }

    private static boolean isDayBefore(ResolvedTime time, ResolvedTime next) {
        return time.first() != null
                && time.first().plusDays(1).equals(next.first())
                && time.first().equals(time.last());
    }

    /** Whether the day lies behind the publication date. */
    public boolean isAhead(EventDraft.@Nullable Day day) {
        return day != null && published != null && day.start().isAfter(published);
    }

    /** A time between a cue and what is said tells when it was said, unless the act itself stands there. */
    private boolean isTimeOfSpeech(int time, int token) {
        int begin = grammar.tokens().begin(time);
        int act = grammar.tokens().begin(token);
        for (int index : claims.holding(new Span(act, act))) {
            Span said = claims.get(index).content().get(0);
            if (said.contains(new Span(act, act)) && said.begin() < act && !said.contains(new Span(begin, begin))) {
                return true;
            }
        }
        return false;
    }

    /**
     * {@code سيطر الجيش فجر اليوم على القرية بعد معارك}: the last day told before a fight that led to what its sentence
     * tells, {@code null} where the fight stands otherwise.
     */
    EventDraft.@Nullable Day leadingUp(int token) {
        int first = Math.max(grammar.sentenceFirst(token), token - FARTHEST);
        if (token <= first || !EventWords.has(grammar.text(), token - 1, WordClass.AFTERMATH)) {
            return null;
        }
        for (int index = firstTimeFrom(token) - 1; index >= 0; index--) {
            if (times.get(index).mention().first() < first) {
                return null;
            }
            if (times.get(index).first() != null
                    && !isTimeOfSpeech(times.get(index).mention().first(), token)) {
                EventDraft.Day day = day(index);
                return day.precision() == 1 ? day : null;
            }
        }
        return null;
    }

    private boolean isSetting(int index, List<NounPhrase> sources) {
        PlaceMention mention = places.get(index);
        if (mention.actor() || isNeighbour(mention) || isPartOfName(mention)) {
            return false;
        }
        for (NounPhrase source : sources) {
            if (source.span().overlaps(mention.span())) {
                return false;
            }
        }
        return true;
    }

    /** {@code الحدودية مع س}: named for what lies beside it. */
    private boolean isNeighbour(PlaceMention mention) {
        return mention.first() > 0 && EventWords.has(grammar.text(), mention.first() - 1, WordClass.BESIDE);
    }

    /** {@code تحالف دعم الشرعية في اليمن}: the name of somebody holds it. */
    private boolean isPartOfName(PlaceMention mention) {
        int first = Math.max(grammar.sentenceFirst(mention.first()), mention.first() - LONGEST_NAME);
        if (mention.first() == first || !grammar.text().has(mention.first() - 1, EventWords.SLOT)) {
            return false;
        }
        for (int token = mention.first() - 1; token >= first; token--) {
            if (grammar.nameEnd(token) >= mention.end()) {
                return true;
            }
        }
        return false;
    }

    /** {@code قرية س في محافظة ص}: the village, though the governorate stands nearer. */
    private int mostExact(int index) {
        int exact = index;
        while (exact > 0 && places.get(exact - 1).within() == exact) {
            exact--;
        }
        return exact;
    }

    private int firstPlaceFrom(int token) {
        int low = 0;
        int high = places.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (places.get(middle).first() < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int firstTimeFrom(int token) {
        int low = 0;
        int high = times.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (times.get(middle).mention().first() < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
