// Parts of mail addresses that machines and help desks write from; they are used across languages, so they are not split by one. Data.

/** Of machines: notifications@, newsletter@. */
export const NOTIFIERS: ReadonlySet<string> = new Set(
  (
    'notification notifications notify notifier notificatie notificaties melding meldingen alert alerts update updates ' +
    'newsletter newsletters nieuwsbrief nieuwsbrieven nieuws news mailing mailings mailinglist marketing promo promotions promotie ' +
    'digest campaign campaigns campagne automailer autoconfirm auto automated automatic robot bot cron mailrobot system systeem ' +
    'invitations invites messages messaging reminder reminders offers aanbieding deals jobalerts newsflash enews emailing mailer ' +
    'rundbrief infolettre boletin actualites orders jobs survey'
  ).split(' '),
);

/** Of people and machines both: servicedesk@, support@. */
export const DESKS: ReadonlySet<string> = new Set(
  (
    'servicedesk service helpdesk help support ticket tickets desk klantenservice klantcontact customerservice customercare ' +
    'care klantservice servicepunt meldpunt ict it intake'
  ).split(' '),
);
