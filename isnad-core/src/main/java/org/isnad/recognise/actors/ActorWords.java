package org.isnad.recognise.actors;

import org.isnad.lexicon.Category;
import org.isnad.lexicon.Category.Attachment;

/** The classes of words that tell of actors; {@link ActorTables} fills them. */
public final class ActorWords {
    /** Names of known actors, persons and outlets; the value is an {@link Actor}. */
    public static final Category ACTOR = Category.of("actor", Attachment.NAME);
    /** Names of places that stand for a government; the value is the government's {@link Actor}. */
    public static final Category METONYM = Category.of("metonym", Attachment.NAME);
    /** Titles; the value is a {@link TitleWord}. */
    public static final Category TITLE = Category.of("title", Attachment.NOMINAL);
    /** Heads of phrases for collective and unnamed actors; the value is a {@link HeadWord}. */
    public static final Category HEAD_WORD = Category.of("headword", Attachment.NOMINAL);
    /** Adjectives of nationality; the value is PLOVER's country code, {@code -} where there is none. */
    public static final Category NATIONALITY = Category.of("nationality", Attachment.NOMINAL);
    /** Given names; the value is a {@link GivenName}. */
    public static final Category GIVEN_NAME = Category.of("givenname", Attachment.NAME);
    /** Words that introduce an outlet: {@code صحيفة}, {@code قناة}. */
    public static final Category OUTLET_WORD = Category.of("outletword", Attachment.NOMINAL);
    /** Who was named last: {@code الأخير}. */
    public static final Category LATTER = Category.of("latter", Attachment.NOMINAL);
    /** A government as a party, before its nationality: {@code الجانب}. */
    public static final Category SIDE = Category.of("side", Attachment.NOMINAL);
    /** Officials in general, which take up whoever was named with an office: {@code المسؤول}. */
    public static final Category OFFICIAL = Category.of("official", Attachment.NOMINAL);
    /** The head of a state where it is definite, of some body otherwise: {@code رئيس}. */
    public static final Category CHIEF = Category.of("chief", Attachment.NOMINAL);
    /** What has been written, shown or counted, and tells without being somebody: {@code لائحة}, {@code معلومات}. */
    public static final Category DOCUMENT = Category.of("document", Attachment.NOMINAL);
    /** Somebody else than those named before: {@code آخر}. */
    public static final Category OTHER = Category.of("other", Attachment.NOMINAL);
    /** One of several: {@code أحد}. */
    public static final Category ONE_OF = Category.of("oneof", Attachment.NOMINAL);
    /** What somebody has, so that a pronoun attached to it means him: {@code بلاده}, {@code قواتها}. */
    public static final Category BELONGING = Category.of("belonging", Attachment.NOMINAL);
    /** A country as somebody's own: {@code بلاده}. */
    public static final Category HOMELAND = Category.of("homeland", Attachment.NOMINAL);
    /** Somebody's equal in office: {@code نظير}. */
    public static final Category PEER = Category.of("peer", Attachment.NOMINAL);
    /** Forms of verbs before which a pronoun stands for nobody: {@code أنه تم}. */
    public static final Category IMPERSONAL = Category.of("impersonal", Attachment.BARE);
    /** What somebody utters, before {@code له}: {@code في بيان له}. */
    public static final Category UTTERANCE = Category.of("utterance", Attachment.NOMINAL);
    /** {@code له}, {@code لها}: the pronoun with ل. */
    public static final Category TO_HIM = Category.of("tohim", Attachment.BARE);
    /** Words inside a personal name: {@code بن}, {@code أبو}, {@code عبد}. */
    static final Category NAME_PARTICLE = Category.of("nameparticle", Attachment.NAME);
    /** Those of them that a name may begin with. */
    static final Category NAME_OPENER = Category.of("nameopener", Attachment.NAME);
    /** Second halves of given names: {@code الدين}, {@code الله}. */
    static final Category NAME_COMPLETER = Category.of("namecompleter", Attachment.BARE);
    /** What is named after persons: {@code جامعة}, {@code شارع}. */
    static final Category NAMED_AFTER = Category.of("namedafter", Attachment.NOMINAL);

    private ActorWords() {}
}
