// Reports that are no bounces: read receipts (RFC 8098), feedback reports (ARF, RFC 5965), DMARC reports (RFC 7489 §7.2). Pure.
import type { Evidence } from '../../domain/reading.ts';
import { firstHit } from './signals.ts';
import type { Signals } from './signals.ts';

/** A read receipt is an answer made by a machine; feedback and DMARC reports are notifications. */
export interface MachineReport {
  readonly kind: 'auto-reply' | 'bulk';
  readonly evidence: Evidence;
}

const DMARC_SUBJECT = /^\s{0,5}(?:\[[^\]]{0,60}\]\s{0,3})?report[ -]domain:\s{0,3}\S{1,253}/i;
const DMARC_FILE = /^[^!/\\]{1,253}![^!/\\]{1,253}!\d{8,11}!\d{8,11}(?:![^!/\\]{1,60})?\.(?:xml|zip|xml\.gz|gz)$/i;
const TLS_REPORT = 'application/tlsrpt';

function reportType(contentType: string | null): string | null {
  return /report-type\s?=\s?"?([a-z-]{1,40})/i.exec((contentType ?? '').slice(0, 2_000))?.[1]?.toLowerCase() ?? null;
}

export function readReport(signals: Signals): MachineReport | null {
  const { mail, subject } = signals;
  const type = mail.contentType === 'multipart/report' ? reportType(signals.header('content-type')) : null;
  for (const report of mail.reports) {
    if (report.type.includes('disposition-notification')) {
      return { kind: 'auto-reply', evidence: { rule: 'report.disposition', text: report.type } };
    }
    if (report.type === 'message/feedback-report')
      return { kind: 'bulk', evidence: { rule: 'report.feedback', text: report.type } };
  }
  if (type === 'disposition-notification')
    return { kind: 'auto-reply', evidence: { rule: 'report.disposition', text: type } };
  if (type === 'feedback-report' || type === 'tlsrpt')
    return { kind: 'bulk', evidence: { rule: 'report.feedback', text: type } };

  const file = mail.attachments.find(
    (one) => DMARC_FILE.test(one.filename ?? '') || one.contentType.startsWith(TLS_REPORT),
  );
  if (file !== undefined)
    return { kind: 'bulk', evidence: { rule: 'report.dmarc', text: file.filename ?? file.contentType } };
  if (DMARC_SUBJECT.test(mail.subject ?? ''))
    return { kind: 'bulk', evidence: { rule: 'report.dmarc', text: mail.subject ?? '' } };

  // Receipts without a report part, as old clients write them.
  const receipt = subject.replied || subject.forwarded ? null : firstHit(subject, 'receipt.subject');
  if (receipt !== null && firstHit(signals.whole(), 'receipt.text') !== null) {
    return { kind: 'auto-reply', evidence: { rule: 'report.receipt', text: receipt.text } };
  }
  // Complaints about mail of ours: nothing but the message complained about (Hotmail's form of ARF).
  const complaint = /^\s{0,5}(?:complaint about message from|abuse report|spam complaint|fw: spam report)\b/i.exec(
    mail.subject ?? '',
  );
  if (complaint !== null && mail.embedded.length > 0)
    return { kind: 'bulk', evidence: { rule: 'report.complaint', text: complaint[0] } };
  return null;
}
