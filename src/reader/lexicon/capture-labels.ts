import { phrases } from './phrases.ts';

/** What stands before the day on which a page was saved, printed or looked at. Lower case. */
export const CAPTURE_LABELS: readonly string[] = phrases(`
		saved | saved on | saved at | captured | captured on | capture date | clipped | clipped on | date clipped | retrieved | retrieved on | accessed | accessed on | date accessed | access date | archived | archived on | downloaded | downloaded on | printed | printed on | print date | last accessed | viewed on | snapshot | snapshot from | screenshot from
		gespeichert | gespeichert am | abgerufen | abgerufen am | zugriff | zugriff am | zuletzt abgerufen | zuletzt abgerufen am | archiviert am | ausgedruckt am | gedruckt am | ausdruck vom | druckdatum | heruntergeladen am
		consulté le | enregistré le | archivé le | imprimé le | téléchargé le | consultado | consultado el | guardado el | archivado el | impreso el | consultado em | acessado em | acesso em | guardado em | consultato il | salvato il | stampato il | geraadpleegd op | opgeslagen op | afgedrukt op | hämtad | hämtad den | sparad | hentet | lest | dostęp | pobrano | zapisano
		дата обращения | сохранено | дата сохранения | erişim tarihi | kaydedildi | تاريخ الحفظ | تم الحفظ | تاريخ الوصول | اطلع عليه | اطلع عليه في
	`);
