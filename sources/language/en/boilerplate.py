"""English words around an article, as outlets print them (lower case, one phrase a line or comma)."""

from sources.language.model import Boilerplate


def _phrases(text: str) -> frozenset[str]:
    return frozenset(" ".join(phrase.split()) for phrase in text.split(","))


BOILERPLATE = Boilerplate(
    published=_phrases(
        """published, published on, published at, published by, first published, first published on,
        originally published, originally published on, posted, posted on, posted at, date, date published,
        publication date, issued, issued on, created, created on, release date, released, released on,
        filed, filed on"""
    ),
    updated=_phrases(
        """updated, updated on, updated at, update, last updated, last updated on, last updated at, modified,
        last modified, last modified on, edited, last edited, corrected, revised"""
    ),
    corrections=_phrases(
        """correction, corrections, correction appended, corrects, corrected version, clarification,
        clarifications, clarifies, amendment, amended, editor's note, editors' note, note to readers, erratum,
        retraction"""
    ),
    corrected=_phrases(
        """earlier version of this article, earlier version of this story, earlier version of this report,
        earlier version of this post, earlier version of the article, earlier version of the story,
        previous version of this article, previous version of this story, previous version of this report,
        original version of this article, original version of this story, article has been corrected,
        article was corrected, story has been corrected, story was corrected, report has been corrected,
        article has been updated, article was updated, story has been updated, story was updated,
        report has been updated, post has been updated, article was amended, article has been amended,
        story was amended, article has been clarified, story has been clarified, article was clarified,
        headline was corrected, headline has been corrected, headline was amended"""
    ),
    share=_phrases(
        """share, share this, share this article, share this story, share this page, share article,
        share story, share on facebook, share on twitter, share on x, share on linkedin, share on whatsapp,
        share via email, share by email, share full article, bookmark, bookmark this, whatsapp, telegram,
        facebook, messenger, twitter, tweet, email, e-mail, email this, linkedin, reddit, pinterest,
        pin it, flipboard, bluesky, threads, mastodon, tumblr, wechat, weibo, viber, copy link, copy url,
        copied, link copied, copy link to clipboard, print, print this article, print article, save,
        save article, save for later, add to reading list, gift article, gift this article,
        comment, comments, comments off, no comments, leave a comment, listen, listen to this article,
        text size, font size"""
    ),
    counts=_phrases(
        """min read, mins read, minute read, minutes read, min, mins, second ago, seconds ago, minute ago,
        minutes ago, min ago, mins ago, hour ago, hours ago, hr ago, hrs ago, day ago, days ago, share,
        shares, comment, comments, view, views, like, likes, retweets"""
    ),
    breadcrumb=_phrases("home, homepage, home page, front page"),
    related=_phrases(
        """related, related article, related articles, related story, related stories, related news,
        related topics, related content, related coverage, related link, related links, related post,
        related posts, related video, related videos, read more, read also, also read, read next, up next,
        read this next, see also, also see, more on this, more on this story, more on this topic,
        more stories, more news, more from this section, you may also like, you might also like,
        you might be interested in, recommended, recommended for you, recommended reading,
        recommended stories, further reading, must read, don't miss, in case you missed it, editor's picks,
        most read, most popular, trending, trending now, what to read next, suggested reading,
        watch also, also watch, watch more, watch next"""
    ),
    promotion=_phrases(
        """sign up for our, sign up to our, sign up here, sign up today, sign up now, sign in to read,
        log in to read, subscribe to our, subscribe now, subscribe today, subscribe here,
        already a subscriber, follow us on, find us on facebook, like us on facebook, download our app,
        support our journalism, support independent journalism,
        become a member, become a subscriber, register for free, register now, create a free account,
        click here to, click here for, tap here to, want more stories like this,
        this article is for subscribers, this article is for subscribers only, to continue reading,
        to read the full story, please enable javascript, we use cookies, this website uses cookies,
        this site uses cookies, have a story tip, do you have a news tip, got a tip, listen to our podcast"""
    ),
    asks=_phrases("sign up, subscribe, register, get, download, listen, join, want"),
    offers=_phrases(
        """newsletter, newsletters, email, emails, e-mail, inbox, app, podcast, podcasts, alerts,
        notifications, whatsapp, telegram"""
    ),
    notices=_phrases(
        """for immediate release, press release, ad, ads, advertisement, advertisements, advertising,
        sponsored, sponsored content, promoted content, paid content, subscribe, sign up, sign in, log in,
        newsletter, follow us,
        continue reading, continue reading below, story continues below, story continues,
        story continues below advertisement, story continues below ad, article continues below,
        article continues after this ad, article continues below this ad,
        article continues below advertisement,
        article continues after advertisement, advertisement continue reading, scroll to continue,
        advertisement scroll to continue, advertisement article continues below, skip advertisement,
        skip to content, skip to main content, skip to navigation, back to top, top of page, jump to content,
        click here, read full story, read the full story, read full article, show more, show less, see more,
        load more, loading, view comments, view all comments, hide caption, toggle caption,
        enlarge this image,
        view gallery, open image in gallery, image caption, image source, menu, search, close, accept cookies,
        play video, watch video, listen now, download app, get the app,
        terms of use, terms of service, privacy policy"""
    ),
    rights=_phrases("all rights reserved, this material may not be published, copyright c")
    | frozenset(f"copyright {year}" for year in range(1990, 2100)),
    credit=_phrases(
        """photo, photos, photograph, photographs, photography, image, images, picture, pictures, pic,
        file photo, file photograph, file image, file picture, stock photo, stock image, photo credit,
        image credit, picture credit, photo credits, image credits, image source, photo source, credit,
        credits, photo illustration, illustration, cover photo, cover image, courtesy photo, handout photo,
        video"""
    ),
    credit_joiners=_phrases("by, courtesy, courtesy of, via, from"),
    url_labels=_phrases(
        """original url, original link, original article, original source, source url, article url, url, link,
        links, web link, permalink, source, sources, read the original, read the original article,
        available at, retrieved from, view original, web, website"""
    ),
    byline=_phrases(
        """by, written by, reported by, report by, story by, words by, text by, article by, posted by,
        published by, author, authors, written and reported by, analysis by, opinion by, exclusive by"""
    ),
    byline_words=_phrases(
        """and, in, for, of, the, with, at, from, to, on, staff, writer, writers, reporter, reporters,
        correspondent, correspondents, editor, editors, journalist, columnist, contributor, contributing,
        special, senior, chief, political, national, foreign, international, diplomatic, defence, defense,
        business, economics, science, health, education, environment, sports, sport, crime, city, deputy,
        assistant, associate, managing, bureau, news, agency, agencies, de, del, della, di, da, dos, van,
        von, der, den, ter, la, le, el, al, bin, ibn, ben, abu"""
    ),
    roles=_phrases(
        """staff, writer, writers, staff writer, reporter, reporters, correspondent, correspondents, editor,
        editors, columnist, contributor, bureau chief, journalist, special correspondent"""
    ),
    credit_endings=_phrases("file, files, pool, handout, archive, archives, photo, photos, illustration"),
    sign_off=_phrases(
        """reporting by, additional reporting by, editing by, writing by, written by, compiled by,
        reported by, reporting and editing by, reporting and writing by, with reporting by,
        with reporting from, with additional reporting by, with additional reporting from, with files from,
        with inputs from, with agency inputs, with input from, with agencies, with afp, with reuters"""
    ),
    contribution=_phrases(
        """contributed to this report, contributed to this story, contributed to this article,
        contributed reporting, contributed to the reporting, contributed additional reporting,
        contributed research"""
    ),
    end_marks=_phrases("ends, end, 30"),
    not_places=_phrases(
        """breaking, breaking news, update, updated, exclusive, watch, live, opinion, analysis, explainer,
        correction, clarification, video, photos, just in, developing, urgent, alert, new, read, listen,
        review, interview, editorial, comment, feature, note, warning, background, context, summary,
        question, answer, fact, claim, verdict, factbox, timeline, profile, poll, sponsored, advertisement,
        nato, opec, fifa, uefa, brics, asean, unicef, unesco, interpol"""
    ),
)
