<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>audit</name>
    <message>
        <source>Backup made</source>
        <translation>Sauvegarde faite</translation>
    </message>
    <message>
        <source>Database encrypted anew</source>
        <translation>Base chiffrée à nouveau</translation>
    </message>
    <message>
        <source>Database moved</source>
        <translation>Base déplacée</translation>
    </message>
    <message>
        <source>Import undone</source>
        <translation>Importation annulée</translation>
    </message>
    <message>
        <source>Kept for longer</source>
        <translation>Gardé plus longtemps</translation>
    </message>
    <message>
        <source>Laptop goes on under a new name</source>
        <translation>L’ordinateur continue sous un nouveau nom</translation>
    </message>
    <message>
        <source>Officer’s name chosen</source>
        <translation>Nom de l’agent choisi</translation>
    </message>
    <message>
        <source>Package taken in</source>
        <translation>Paquet reçu</translation>
    </message>
    <message>
        <source>Package written</source>
        <translation>Paquet écrit</translation>
    </message>
    <message>
        <source>Passphrase changed</source>
        <translation>Phrase secrète changée</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Saisie</translation>
    </message>
    <message>
        <source>Report or file left</source>
        <translation>Rapport ou fichier sorti</translation>
    </message>
    <message>
        <source>Trust confirmed</source>
        <translation>Confiance confirmée</translation>
    </message>
    <message>
        <source>Trust not confirmed</source>
        <translation>Confiance non confirmée</translation>
    </message>
    <message>
        <source>Trust proposed</source>
        <translation>Confiance proposée</translation>
    </message>
    <message>
        <source>changes: {value}</source>
        <translation>modifications&#xa0;: {value}</translation>
    </message>
    <message>
        <source>edits in Excel: {value}</source>
        <translation>corrections dans Excel&#xa0;: {value}</translation>
    </message>
    <message>
        <source>from: {value}</source>
        <translation>expéditeur&#xa0;: {value}</translation>
    </message>
    <message>
        <source>package {value}</source>
        <translation>paquet {value}</translation>
    </message>
    <message>
        <source>refused: {value}</source>
        <translation>refusées&#xa0;: {value}</translation>
    </message>
    <message>
        <source>rows: {value}</source>
        <translation>lignes&#xa0;: {value}</translation>
    </message>
    <message>
        <source>taken: {value}</source>
        <translation>intégrées&#xa0;: {value}</translation>
    </message>
    <message>
        <source>to: {value}</source>
        <translation>destinataire&#xa0;: {value}</translation>
    </message>
    <message>
        <source>until {value}</source>
        <translation>jusqu’au {value}</translation>
    </message>
    <message>
        <source>waiting: {value}</source>
        <translation>en attente&#xa0;: {value}</translation>
    </message>
    <message>
        <source>{what}, changed: {n}</source>
        <translation>{what}, modifications&#xa0;: {n}</translation>
    </message>
    <message>
        <source>{what}, decided: {n}</source>
        <translation>{what}, décisions&#xa0;: {n}</translation>
    </message>
    <message>
        <source>{what}, deleted: {n}</source>
        <translation>{what}, suppressions&#xa0;: {n}</translation>
    </message>
    <message>
        <source>{what}, kept: {n}</source>
        <translation>{what}, conservations&#xa0;: {n}</translation>
    </message>
    <message>
        <source>{what}, new: {n}</source>
        <translation>{what}, ajouts&#xa0;: {n}</translation>
    </message>
    <message>
        <source>{what}, taken back for good: {n}</source>
        <translation>{what}, effacements définitifs&#xa0;: {n}</translation>
    </message>
</context>
<context>
    <name>care</name>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n mois</numerusform>
            <numerusform>%n mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Care for what is held</source>
        <translation>Soin de ce qui est gardé</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Contacts, after their last use</source>
        <translation>Contacts, après leur dernière utilisation</translation>
    </message>
    <message>
        <source>Documents and photos, after their last use</source>
        <translation>Documents et photos, après leur dernière utilisation</translation>
    </message>
    <message>
        <source>Each row covers the one before, so that no row can be changed or removed unseen. The list holds no values of records.</source>
        <translation>Chaque ligne couvre la précédente&#xa0;: aucune ne peut être changée ni retirée sans que cela se voie. La liste ne contient aucune donnée des fiches.</translation>
    </message>
    <message>
        <source>Forget “{title}”?</source>
        <translation>Oublier «&#xa0;{title}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Headquarters set this; you may choose a shorter time.</source>
        <translation>Le siège l’a fixé&#xa0;; vous pouvez choisir une durée plus courte.</translation>
    </message>
    <message>
        <source>It is deleted here and, with the next packages, everywhere.</source>
        <translation>La fiche est supprimée ici et, avec les prochains paquets, partout.</translation>
    </message>
    <message>
        <source>Keep a year</source>
        <translation>Garder un an</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Laisser partir</translation>
    </message>
    <message>
        <source>Let “{title}” go?</source>
        <translation>Laisser partir «&#xa0;{title}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Name, e-mail and phone go here and, with the next packages, everywhere. Nothing brings them back.</source>
        <translation>Le nom, l’adresse et le téléphone disparaissent ici et, avec les prochains paquets, partout. Rien ne les ramène.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Nobody is named here.</source>
        <translation>Personne n’est nommé ici.</translation>
    </message>
    <message>
        <source>Notes, after their last use</source>
        <translation>Notes, après leur dernière utilisation</translation>
    </message>
    <message>
        <source>Nothing has to be looked at again.</source>
        <translation>Rien n’est à revoir.</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Enregistrer en CSV…</translation>
    </message>
    <message>
        <source>Take back for good</source>
        <translation>Effacer pour de bon</translation>
    </message>
    <message>
        <source>To look at again</source>
        <translation>À revoir</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>What is held about a contact</source>
        <translation>Ce qui est gardé d’un contact</translation>
    </message>
    <message>
        <source>What is held?</source>
        <translation>Qu’est-ce qui est gardé&#xa0;?</translation>
    </message>
    <message>
        <source>What is wrong is corrected in the form of the contact.</source>
        <translation>Ce qui est faux se corrige dans le formulaire du contact.</translation>
    </message>
    <message>
        <source>What was not used for long is listed here. Nothing goes by itself: you keep it or let it go.</source>
        <translation>Ce qui n’a pas servi depuis longtemps est listé ici. Rien ne part tout seul&#xa0;: vous le gardez ou le laissez partir.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>Qui a fait quoi</translation>
    </message>
    <message>
        <source>deleted, but still in its history</source>
        <translation>supprimé, mais encore dans l’historique</translation>
    </message>
    <message>
        <source>last used {day}</source>
        <translation>dernière utilisation&#xa0;: {day}</translation>
    </message>
</context>
<context>
    <name>charts</name>
    <message>
        <source>A sketch to find one’s way: places are approximate and no frontiers are drawn. Names and places express no opinion on the legal status of any country, territory, city or area, or of its authorities, nor on its frontiers or boundaries.</source>
        <translation>Croquis pour se repérer&#xa0;: les emplacements sont approximatifs et aucune frontière n’est tracée. Les noms et les emplacements n’expriment aucune opinion quant au statut juridique des pays, territoires, villes ou zones, ou de leurs autorités, ni quant au tracé de leurs frontières ou limites.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copy as image</source>
        <translation>Copier comme image</translation>
    </message>
    <message>
        <source>Copy the picture: {title}</source>
        <translation>Copier l’image&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Copier le tableau</translation>
    </message>
    <message>
        <source>Copy, save, numbers: {title}</source>
        <translation>Copier, enregistrer, chiffres&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Nothing to show yet.</source>
        <translation>Rien à montrer pour l’instant.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Numbers behind the picture: {title}</source>
        <translation>Chiffres de l’image&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Sur</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Enregistrer en PNG…</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>Enregistrer en SVG…</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Enregistrer l’image</translation>
    </message>
    <message>
        <source>Save the picture: {title}</source>
        <translation>Enregistrer l’image&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Share, %</source>
        <translation>Part, %</translation>
    </message>
    <message>
        <source>Show the numbers</source>
        <translation>Afficher les chiffres</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>The picture is copied.</source>
        <translation>L’image est copiée.</translation>
    </message>
    <message>
        <source>The picture is saved: {file}</source>
        <translation>L’image est enregistrée&#xa0;: {file}</translation>
    </message>
    <message>
        <source>The whole world</source>
        <translation>Le monde entier</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>le presse-papiers</translation>
    </message>
    <message>
        <source>{file} could not be written. Choose another folder, or close the file where it is open.</source>
        <translation>Impossible d’écrire {file}. Choisissez un autre dossier, ou fermez le fichier s’il est ouvert ailleurs.</translation>
    </message>
</context>
<context>
    <name>checks</name>
    <message>
        <source>A chain of the log is broken.</source>
        <translation>Une chaîne du journal est rompue.</translation>
    </message>
    <message>
        <source>A package in the archive is no longer what was kept: {detail}.</source>
        <translation>Un paquet de l’archive n’est plus celui qui a été gardé&#xa0;: {detail}.</translation>
    </message>
    <message>
        <source>A part of the log cannot be read.</source>
        <translation>Une partie du journal est illisible.</translation>
    </message>
    <message>
        <source>A record differs from the log: {uid}.</source>
        <translation>Une fiche ne correspond pas au journal&#xa0;: {uid}.</translation>
    </message>
    <message>
        <source>A record has no log: {uid}.</source>
        <translation>Une fiche n’a pas de trace au journal&#xa0;: {uid}.</translation>
    </message>
    <message>
        <source>A record of the log is missing: {uid}.</source>
        <translation>Une fiche du journal manque&#xa0;: {uid}.</translation>
    </message>
    <message>
        <source>A row is missing: {uid}.</source>
        <translation>Une ligne manque&#xa0;: {uid}.</translation>
    </message>
    <message>
        <source>A row points to nothing in {detail}.</source>
        <translation>Une ligne ne renvoie à rien dans {detail}.</translation>
    </message>
    <message>
        <source>A value differs from the log: {uid}.</source>
        <translation>Une valeur ne correspond pas au journal&#xa0;: {uid}.</translation>
    </message>
    <message>
        <source>An attached file is no longer what was attached: {detail}.</source>
        <translation>Un fichier joint n’est plus celui qui a été joint&#xa0;: {detail}.</translation>
    </message>
    <message>
        <source>It means: somebody or something wrote into the list of who did what. The records are not touched by it.</source>
        <translation>Cela veut dire que quelqu’un ou quelque chose a écrit dans la liste de qui a fait quoi. Les fiches ne sont pas touchées.</translation>
    </message>
    <message>
        <source>It means: somebody or something wrote over a package that was kept after it was taken or sent. The records are not touched by it.</source>
        <translation>Cela veut dire&#xa0;: quelqu’un ou quelque chose a écrit par-dessus un paquet gardé après sa réception ou son envoi. Les données n’en sont pas touchées.</translation>
    </message>
    <message>
        <source>It means: somebody or something wrote over an attached file. The records are not touched by it.</source>
        <translation>Cela veut dire&#xa0;: quelqu’un ou quelque chose a écrasé un fichier joint. Les fiches n’en sont pas touchées.</translation>
    </message>
    <message>
        <source>It means: the disk or another program has hurt the file, and something recorded here may not be readable any more. What was sent is safe on the other side.</source>
        <translation>Cela veut dire&#xa0;: le disque ou un autre programme a abîmé le fichier, et quelque chose de saisi ici n’est peut-être plus lisible. Ce qui a été envoyé est en sûreté de l’autre côté.</translation>
    </message>
    <message>
        <source>It means: the log, where all that was recorded stands, is whole; only what is worked out from it is wrong. Nothing was lost. It is a mistake of the program, not yours.</source>
        <translation>Cela veut dire&#xa0;: le journal, où figure tout ce qui a été saisi, est intact&#xa0;; seul ce qui en est déduit est faux. Rien n’est perdu. C’est une erreur du programme, pas la vôtre.</translation>
    </message>
    <message>
        <source>Row {number} of the audit is not as it was written, or is missing.</source>
        <translation>La ligne {number} du journal d’audit n’est plus telle qu’elle a été écrite, ou manque.</translation>
    </message>
    <message>
        <source>The digest of {scope} does not agree.</source>
        <translation>L’empreinte de {scope} ne correspond pas.</translation>
    </message>
    <message>
        <source>The file is damaged: {detail}</source>
        <translation>Le fichier est endommagé&#xa0;: {detail}</translation>
    </message>
    <message>
        <source>The index of the log is broken.</source>
        <translation>L’index du journal est abîmé.</translation>
    </message>
    <message>
        <source>The marks on clocks differ from the log.</source>
        <translation>Les marques sur les horloges diffèrent du journal.</translation>
    </message>
    <message>
        <source>What is known of a record is not its log: {uid}.</source>
        <translation>Ce que l’on sait d’une fiche n’est pas ce que dit son journal&#xa0;: {uid}.</translation>
    </message>
    <message>
        <source>What to do: delete that file. It is asked for again with the next package.</source>
        <translation>Que faire&#xa0;: supprimez ce fichier. Il sera redemandé avec le prochain paquet.</translation>
    </message>
    <message>
        <source>What to do: make a backup, so that the list stays as it was found, and tell headquarters.</source>
        <translation>Que faire&#xa0;: faites une sauvegarde, pour garder la liste telle qu’elle a été trouvée, et prévenez le siège.</translation>
    </message>
    <message>
        <source>What to do: make a backup, then send a problem report (Help, Report a problem) to whoever looks after the program. You may go on working; do not trust totals until it is mended.</source>
        <translation>Que faire&#xa0;: faites une sauvegarde, puis envoyez un rapport de problème (Aide, Signaler un problème) à la personne qui s’occupe du programme. Vous pouvez continuer à travailler&#xa0;; ne vous fiez pas aux totaux tant que ce n’est pas réparé.</translation>
    </message>
    <message>
        <source>What to do: nothing today. That import cannot be undone, and a lost database would be rebuilt without this package; ask its sender for it again if you want to keep it.</source>
        <translation>Que faire&#xa0;: rien aujourd’hui. Cette importation ne peut plus être annulée, et une base perdue serait reconstruite sans ce paquet&#xa0;; redemandez-le à son expéditeur si vous voulez le garder.</translation>
    </message>
    <message>
        <source>What to do: record nothing more here. Go back to the newest backup (Settings, under Backups), which keeps the damaged file aside, and take in again the packages that came since. If there is no backup, make a new database from the archive of packages: passerelle import NEW.db ARCHIVE --rebuild. Tell whoever looks after your computer: the disk may be failing.</source>
        <translation>Que faire&#xa0;: ne saisissez plus rien ici. Revenez à la dernière sauvegarde (Réglages, sous Sauvegardes)&#xa0;: le fichier abîmé est gardé de côté&#xa0;; puis intégrez de nouveau les paquets arrivés depuis. Sans sauvegarde, faites une nouvelle base à partir de l’archive des paquets&#xa0;: passerelle import NOUVELLE.db ARCHIVE --rebuild. Prévenez la personne qui s’occupe de votre ordinateur&#xa0;: le disque est peut-être en train de lâcher.</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message numerus="yes">
        <source>%n changes recorded.</source>
        <translation>
            <numerusform>%n modification enregistrée.</numerusform>
            <numerusform>%n modifications enregistrées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files come from laptops nobody vouches for. Whoever verified the lost laptop finds its thirty digits in Settings, under Signatures: give them with --digits. With --accept-unverified all files are believed, also in what they say of keys.</source>
        <translation>
            <numerusform>%n fichier vient d’un ordinateur dont personne ne se porte garant. Qui a vérifié l’ordinateur perdu trouve ses trente chiffres dans les Réglages, sous Signatures&#xa0;: donnez-les avec --digits. Avec --accept-unverified, tous les fichiers sont crus, aussi dans ce qu’ils disent des clés.</numerusform>
            <numerusform>%n fichiers viennent d’ordinateurs dont personne ne se porte garant. Qui a vérifié l’ordinateur perdu trouve ses trente chiffres dans les Réglages, sous Signatures&#xa0;: donnez-les avec --digits. Avec --accept-unverified, tous les fichiers sont crus, aussi dans ce qu’ils disent des clés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files of the archive were left out; above stands why.</source>
        <translation>
            <numerusform>%n fichier des archives a été laissé de côté&#xa0;; la raison figure ci-dessus.</numerusform>
            <numerusform>%n fichiers des archives ont été laissés de côté&#xa0;; la raison figure ci-dessus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n fiche</numerusform>
            <numerusform>%n fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>(deleted)</source>
        <translation>(supprimée)</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>(in conflict)</source>
        <translation>(en conflit)</translation>
    </message>
    <message>
        <source>--full is for one office</source>
        <translation>--full vaut pour un seul bureau</translation>
    </message>
    <message>
        <source>--keep goes alone</source>
        <translation>--keep s’emploie seul</translation>
    </message>
    <message>
        <source>All is sound.</source>
        <translation>Tout est en ordre.</translation>
    </message>
    <message>
        <source>Ask an office to send again.</source>
        <translation>Demander à un bureau de renvoyer un paquet.</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Check the file and the chains of its log.</source>
        <translation>Contrôler le fichier et les chaînes de son journal.</translation>
    </message>
    <message>
        <source>Clock marked as wrong: {laptop}</source>
        <translation>Horloge signalée comme fausse&#xa0;: {laptop}</translation>
    </message>
    <message>
        <source>Code of the receipt</source>
        <translation>Code de l’accusé</translation>
    </message>
    <message>
        <source>Confirm a package by the code of its receipt, heard by phone.</source>
        <translation>Confirmer un paquet par le code de son accusé de réception, entendu au téléphone.</translation>
    </message>
    <message>
        <source>Copied laptop: {laptop}. What both of them wrote is kept; each goes on under a name of its own.</source>
        <translation>Ordinateur copié&#xa0;: {laptop}. Ce que les deux ont écrit est conservé&#xa0;; chacun continue sous son propre nom.</translation>
    </message>
    <message>
        <source>Decide a conflict.</source>
        <translation>Trancher un conflit.</translation>
    </message>
    <message>
        <source>Decided.</source>
        <translation>C’est tranché.</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Each command explains itself: passerelle COMMAND --help</source>
        <translation>Chaque commande a son aide&#xa0;: passerelle COMMANDE --help</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 something was refused or held, 2 wrong call.</source>
        <translation>Codes de sortie&#xa0;: 0 fait, 1 refus ou mise en attente, 2 appel incorrect.</translation>
    </message>
    <message>
        <source>Help an office that forgot its passphrase, at headquarters.</source>
        <translation>Aider un bureau qui a oublié sa phrase secrète, au siège.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Into the library before: {new} new, {changed} changed.</source>
        <translation>Mis avant dans la bibliothèque&#xa0;: {new} en plus, {changed} modifiés.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>Portable</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>Dernières nouvelles</translation>
    </message>
    <message>
        <source>Last package</source>
        <translation>Dernier paquet</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernière utilisation</translation>
    </message>
    <message>
        <source>Likely doubles: {n}</source>
        <translation>Doublons probables&#xa0;: {n}</translation>
    </message>
    <message>
        <source>List the records of an entity.</source>
        <translation>Lister les fiches d’une entité.</translation>
    </message>
    <message>
        <source>List what has been kept for long.</source>
        <translation>Lister ce qui est gardé depuis longtemps.</translation>
    </message>
    <message>
        <source>List what waits for a decision.</source>
        <translation>Lister ce qui attend une décision.</translation>
    </message>
    <message>
        <source>Made: {path} (office {office}).</source>
        <translation>Créée&#xa0;: {path} (bureau {office}).</translation>
    </message>
    <message>
        <source>Make a database.</source>
        <translation>Créer une base de données.</translation>
    </message>
    <message>
        <source>Make a report.</source>
        <translation>Établir un rapport.</translation>
    </message>
    <message>
        <source>Make a verified backup.</source>
        <translation>Faire une sauvegarde vérifiée.</translation>
    </message>
    <message>
        <source>Mark a laptop whose clock is wrong.</source>
        <translation>Signaler un portable dont l’horloge est fausse.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Nothing has to be looked at again.</source>
        <translation>Rien n’est à revoir.</translation>
    </message>
    <message>
        <source>Nothing was done here in that time.</source>
        <translation>Rien n’a été fait ici pendant ce temps.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Ring that office at a number you knew before, and have the digits read out. Then: --digits with the last two groups, and --out for the answer.</source>
        <translation>Appelez ce bureau à un numéro que vous connaissiez déjà et faites-vous lire les chiffres. Ensuite&#xa0;: --digits avec les deux derniers groupes, et --out pour la réponse.</translation>
    </message>
    <message>
        <source>Say what is held about a contact.</source>
        <translation>Dire ce qui est gardé d’un contact.</translation>
    </message>
    <message>
        <source>Say who did what here, and when.</source>
        <translation>Dire qui a fait quoi ici, et quand.</translation>
    </message>
    <message>
        <source>Take back for good what is held of a person.</source>
        <translation>Effacer pour de bon ce qui est gardé d’une personne.</translation>
    </message>
    <message>
        <source>The database has its new passphrase. Backups made until now keep the old one.</source>
        <translation>La base de données a sa nouvelle phrase secrète. Les sauvegardes faites jusqu’ici gardent l’ancienne.</translation>
    </message>
    <message>
        <source>The database is protected now, and with it the backups, attached files and kept packages beside it. Copies you put elsewhere are not.</source>
        <translation>La base est maintenant protégée, et avec elle les sauvegardes, les fichiers joints et les paquets gardés à côté. Les copies que vous avez mises ailleurs ne le sont pas.</translation>
    </message>
    <message>
        <source>The recovery key is here now; requests can be answered.</source>
        <translation>La clé de secours est maintenant ici&#xa0;; on peut répondre aux demandes.</translation>
    </message>
    <message>
        <source>The recovery key is made. Save a copy of it for a safe (--save-key); offices hear of it with your next packages.</source>
        <translation>La clé de secours est créée. Enregistrez-en une copie pour un coffre (--save-key)&#xa0;; les bureaux l’apprennent par vos prochains paquets.</translation>
    </message>
    <message>
        <source>Tie records of several offices that mean the same.</source>
        <translation>Lier les fiches de plusieurs bureaux qui désignent la même chose.</translation>
    </message>
    <message>
        <source>Tied.</source>
        <translation>Liées.</translation>
    </message>
    <message>
        <source>Ties: {n}</source>
        <translation>Liens&#xa0;: {n}</translation>
    </message>
    <message>
        <source>UIDs, --undo and --likely: one at a time</source>
        <translation>UID, --undo et --likely&#xa0;: un seul à la fois</translation>
    </message>
    <message>
        <source>Untied.</source>
        <translation>Déliées.</translation>
    </message>
    <message>
        <source>What was held of this person is gone; whoever received it hears of it.</source>
        <translation>Ce qui était gardé de cette personne a disparu&#xa0;; ceux qui l’ont reçu en sont avertis.</translation>
    </message>
    <message>
        <source>Write a problem report, without a value of any record.</source>
        <translation>Écrire un rapport de problème, sans aucune valeur de fiche.</translation>
    </message>
    <message>
        <source>Written: {path}. It opens the database of {laptop}, there and once.</source>
        <translation>Écrit&#xa0;: {path}. Cette réponse ouvre la base de données de {laptop}, là-bas et une seule fois.</translation>
    </message>
    <message>
        <source>Written: {path}. It opens the databases of all offices: keep it in a safe, and its passphrase elsewhere.</source>
        <translation>Écrit&#xa0;: {path}. Cette clé ouvre les bases de données de tous les bureaux&#xa0;: gardez-la dans un coffre, et sa phrase secrète ailleurs.</translation>
    </message>
    <message>
        <source>Written: {path}. Send it to headquarters; they ring you, and then you read these digits out: {digits}</source>
        <translation>Écrit&#xa0;: {path}. Envoyez-le au siège&#xa0;; on vous appelle, et vous lisez alors ces chiffres&#xa0;: {digits}</translation>
    </message>
    <message>
        <source>a verified laptop under a new name, for which its old key vouches</source>
        <translation>un ordinateur vérifié sous un nouveau nom, dont l’ancienne clé se porte garante</translation>
    </message>
    <message>
        <source>as a table for a spreadsheet program</source>
        <translation>comme tableau pour un tableur</translation>
    </message>
    <message>
        <source>close the workbook by the password in a file</source>
        <translation>fermer le classeur par le mot de passe que contient un fichier</translation>
    </message>
    <message>
        <source>file whose first line is the new passphrase</source>
        <translation>fichier dont la première ligne est la nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>file whose first line is the passphrase of the database</source>
        <translation>fichier dont la première ligne est la phrase secrète de la base</translation>
    </message>
    <message>
        <source>file whose first line opens that copy of the recovery key</source>
        <translation>fichier dont la première ligne ouvre cette copie de la clé de secours</translation>
    </message>
    <message>
        <source>file with the password of the files</source>
        <translation>fichier qui contient le mot de passe des fichiers</translation>
    </message>
    <message>
        <source>for whom: an office, HQ, or ALL offices heard from</source>
        <translation>pour qui&#xa0;: un bureau, HQ, ou ALL pour tous les bureaux dont un paquet est venu</translation>
    </message>
    <message>
        <source>for whom: hq (everything), partner or public</source>
        <translation>pour qui&#xa0;: hq (tout), partner ou public</translation>
    </message>
    <message>
        <source>from this day on, such as 2026-01-31</source>
        <translation>à partir de ce jour, comme 2026-01-31</translation>
    </message>
    <message>
        <source>it is forgotten: headquarters’ answer, with a new passphrase</source>
        <translation>elle est oubliée&#xa0;: la réponse du siège, avec une nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>it is forgotten: write a request that headquarters can answer</source>
        <translation>elle est oubliée&#xa0;: écrire une demande à laquelle le siège peut répondre</translation>
    </message>
    <message>
        <source>its clock is right after all</source>
        <translation>son horloge est juste, finalement</translation>
    </message>
    <message>
        <source>json, xlsx, pdf, csv or iati; without it, as text</source>
        <translation>json, xlsx, pdf, csv ou iati&#xa0;; sans cela, en texte</translation>
    </message>
    <message>
        <source>keep a record until this day; it is asked about again then</source>
        <translation>garder une fiche jusqu’à ce jour&#xa0;; la question revient alors</translation>
    </message>
    <message>
        <source>make headquarters’ recovery key; offices hear of it by packages</source>
        <translation>créer la clé de secours du siège&#xa0;; les bureaux l’apprennent par les paquets</translation>
    </message>
    <message>
        <source>name a report, or ask for --list</source>
        <translation>nommez un rapport, ou demandez --list</translation>
    </message>
    <message>
        <source>name all reports</source>
        <translation>nommer tous les rapports</translation>
    </message>
    <message>
        <source>narrow it, as --list says by what; repeatable</source>
        <translation>le restreindre, --list dit par quoi&#xa0;; peut se répéter</translation>
    </message>
    <message>
        <source>one change a line, such as {example}; - reads them here</source>
        <translation>une modification par ligne, par exemple {example}&#xa0;; - les lit ici</translation>
    </message>
    <message>
        <source>package {id}</source>
        <translation>paquet {id}</translation>
    </message>
    <message>
        <source>packages in any order, or folders of packages</source>
        <translation>paquets dans n’importe quel ordre, ou dossiers de paquets</translation>
    </message>
    <message>
        <source>passerelle selftest: tries this installation out, all by itself.</source>
        <translation>passerelle selftest&#xa0;: essaie cette installation, tout seul.</translation>
    </message>
    <message>
        <source>take packages of signers nobody verified; the receipt says so</source>
        <translation>prendre les paquets de signataires que personne n’a vérifiés&#xa0;; le reçu le dit</translation>
    </message>
    <message>
        <source>take the recovery key from the safe</source>
        <translation>reprendre la clé de secours gardée dans le coffre</translation>
    </message>
    <message>
        <source>take the rows that are clear and leave the others out</source>
        <translation>prendre les lignes qui sont claires et laisser les autres de côté</translation>
    </message>
    <message>
        <source>tell what left this laptop, and when</source>
        <translation>dire ce qui a quitté cet ordinateur, et quand</translation>
    </message>
    <message>
        <source>the answer to write</source>
        <translation>la réponse à écrire</translation>
    </message>
    <message>
        <source>the contact, as list shows it</source>
        <translation>le contact, comme l’indique list</translation>
    </message>
    <message>
        <source>the enrolment to write</source>
        <translation>l’inscription à écrire</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>le fichier à écrire</translation>
    </message>
    <message>
        <source>the last two groups of its digits, heard on the phone</source>
        <translation>les deux derniers groupes de ses chiffres, entendus au téléphone</translation>
    </message>
    <message>
        <source>the order of day, month and year in numbers</source>
        <translation>l’ordre du jour, du mois et de l’année en chiffres</translation>
    </message>
    <message>
        <source>the report to write; without it, you only see what would be in it</source>
        <translation>le rapport à écrire&#xa0;; sans cela, vous voyez seulement ce qu’il contiendrait</translation>
    </message>
    <message>
        <source>the report, such as q1</source>
        <translation>le rapport, par exemple q1</translation>
    </message>
    <message>
        <source>the request of an office that forgot its passphrase</source>
        <translation>la demande d’un bureau qui a oublié sa phrase secrète</translation>
    </message>
    <message>
        <source>the row of the titles</source>
        <translation>la ligne des titres</translation>
    </message>
    <message>
        <source>the sheet to read</source>
        <translation>la feuille à lire</translation>
    </message>
    <message>
        <source>the sign before decimals</source>
        <translation>le signe avant les décimales</translation>
    </message>
    <message>
        <source>the terminal</source>
        <translation>le terminal</translation>
    </message>
    <message>
        <source>title of the document</source>
        <translation>titre du document</translation>
    </message>
    <message>
        <source>two rows filled in for one record become two</source>
        <translation>deux lignes remplies pour une même fiche en deviennent deux</translation>
    </message>
    <message>
        <source>waits for a decision</source>
        <translation>attend une décision</translation>
    </message>
    <message>
        <source>what a column is: its letters or title, and a field (- leaves it out)</source>
        <translation>ce qu’est une colonne&#xa0;: ses lettres ou son titre, et un champ (- la laisse de côté)</translation>
    </message>
    <message>
        <source>what is meant in a cell</source>
        <translation>ce que veut dire une cellule</translation>
    </message>
    <message>
        <source>what people will fill in</source>
        <translation>ce que l’on remplira</translation>
    </message>
    <message>
        <source>what the rows are; guessed, when omitted</source>
        <translation>ce que sont les lignes&#xa0;; deviné si rien n’est dit</translation>
    </message>
    <message>
        <source>where the copy goes</source>
        <translation>où va la copie</translation>
    </message>
    <message>
        <source>whether a photo may be shown: nobody recognisable, or consent kept</source>
        <translation>si une photo peut être montrée&#xa0;: personne de reconnaissable, ou consentement conservé</translation>
    </message>
    <message>
        <source>which record a row means; ROW.2 is its second partner</source>
        <translation>la fiche que désigne une ligne&#xa0;; ROW.2 est son deuxième partenaire</translation>
    </message>
    <message>
        <source>with --rebuild: the thirty digits of the lost laptop, as another laptop that verified it shows them; only what it vouches for is taken; repeatable</source>
        <translation>avec --rebuild&#xa0;: les trente chiffres de l’ordinateur perdu, tels que les montre un autre ordinateur qui l’a vérifié&#xa0;; seul ce dont il se porte garant est pris&#xa0;; répétable</translation>
    </message>
    <message>
        <source>with --revoke: the form to print</source>
        <translation>avec --revoke&#xa0;: la fiche à imprimer</translation>
    </message>
    <message>
        <source>write a copy of the file of this document</source>
        <translation>écrire une copie du fichier de ce document</translation>
    </message>
    <message>
        <source>write over a file of this name, if there is one</source>
        <translation>remplacer un fichier de ce nom, s’il y en a un</translation>
    </message>
    <message>
        <source>write the recovery key, for a safe</source>
        <translation>écrire la clé de secours, pour un coffre</translation>
    </message>
    <message>
        <source>{field}: {before} → {after}</source>
        <translation>{field}&#xa0;: {before} → {after}</translation>
    </message>
    <message>
        <source>{file}, sheet {sheet}: {entity}, titles in row {row}</source>
        <translation>{file}, feuille {sheet}&#xa0;: {entity}, titres en ligne {row}</translation>
    </message>
    <message>
        <source>{file}: empty sheets for {names}.</source>
        <translation>{file}&#xa0;: feuilles vides pour {names}.</translation>
    </message>
    <message>
        <source>{file}: send it to {office}; its next package will hold what is missing here.</source>
        <translation>{file}&#xa0;: envoyez-le à {office}&#xa0;; son prochain paquet apportera ce qui manque ici.</translation>
    </message>
    <message numerus="yes">
        <source>{folder}: %n files, {size} MB.</source>
        <translation>
            <numerusform>{folder}&#xa0;: %n fichier, {size}&#xa0;Mo.</numerusform>
            <numerusform>{folder}&#xa0;: %n fichiers, {size}&#xa0;Mo.</numerusform>
        </translation>
    </message>
    <message>
        <source>{laptop} is trusted no longer; everybody hears of it with the next package.</source>
        <translation>{laptop} n’a plus la confiance&#xa0;; tous l’apprennent par le prochain paquet.</translation>
    </message>
    <message>
        <source>{laptop}: the clock counts as right (shown otherwise now: {records}). Everyone hears it with the next package.</source>
        <translation>{laptop}&#xa0;: l’horloge compte comme juste (affichées autrement&#xa0;: {records}). Tous l’apprennent avec le prochain paquet.</translation>
    </message>
    <message>
        <source>{laptop}: the clock is marked as wrong; where others wrote too, its values are shown last (shown otherwise now: {records}). Everyone gets the mark with the next package.</source>
        <translation>{laptop}&#xa0;: l’horloge est signalée comme fausse&#xa0;; là où d’autres ont aussi écrit, ses valeurs passent en dernier (affichées autrement&#xa0;: {records}). Tous reçoivent la marque avec le prochain paquet.</translation>
    </message>
    <message>
        <source>{name} is attached to {uid}.</source>
        <translation>{name} est joint à {uid}.</translation>
    </message>
    <message>
        <source>{path}: backup of {records} records, {size} MB, looked at and sound.</source>
        <translation>{path}&#xa0;: sauvegarde de {records} fiches, {size} Mo, relue et saine.</translation>
    </message>
    <message>
        <source>Not sent: {n} records</source>
        <translation>Fiches non envoyées&#xa0;: {n}</translation>
    </message>
    <message>
        <source>%(value)r is none of %(choices)s</source>
        <translation>%(value)r n’est pas l’un de&#xa0;: %(choices)s</translation>
    </message>
    <message>
        <source>%(value)r is not a number</source>
        <translation>%(value)r n’est pas un nombre</translation>
    </message>
    <message numerus="yes">
        <source>%n attached files are no part of it: they lie in {folder}, where nothing is ever written again. Copy that folder too.</source>
        <translation>
            <numerusform>%n fichier joint n’en fait pas partie&#xa0;: il se trouve dans {folder}, où rien n’est jamais réécrit. Copiez aussi ce dossier.</numerusform>
            <numerusform>%n fichiers joints n’en font pas partie&#xa0;: ils se trouvent dans {folder}, où rien n’est jamais réécrit. Copiez aussi ce dossier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edits made in the sheets taken</source>
        <translation>
            <numerusform>%n modification faite dans les feuilles a été prise</numerusform>
            <numerusform>%n modifications faites dans les feuilles ont été prises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are still to come</source>
        <translation>
            <numerusform>%n fichier doit encore arriver</numerusform>
            <numerusform>%n fichiers doivent encore arriver</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are still to come, {size} MB; every package asks for them.</source>
        <translation>
            <numerusform>%n fichier doit encore arriver, {size}&#xa0;Mo&#xa0;; chaque paquet le redemande.</numerusform>
            <numerusform>%n fichiers doivent encore arriver, {size}&#xa0;Mo&#xa0;; chaque paquet les redemande.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files go along, {size} MB.</source>
        <translation>
            <numerusform>%n fichier part avec, {size}&#xa0;Mo.</numerusform>
            <numerusform>%n fichiers partent avec, {size}&#xa0;Mo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files of its records are not here. Put them back into the folder of files, or wait: the next packages ask for them.</source>
        <translation>
            <numerusform>%n fichier de ses fiches n’est pas ici. Remettez-le dans le dossier des fichiers, ou attendez&#xa0;: les prochains paquets le demandent.</numerusform>
            <numerusform>%n fichiers de ses fiches ne sont pas ici. Remettez-les dans le dossier des fichiers, ou attendez&#xa0;: les prochains paquets les demandent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files wait for a later package, {size} MB.</source>
        <translation>
            <numerusform>%n fichier attend un prochain paquet, {size}&#xa0;Mo.</numerusform>
            <numerusform>%n fichiers attendent un prochain paquet, {size}&#xa0;Mo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problems noted in {file}</source>
        <translation>
            <numerusform>%n problème signalé dans {file}</numerusform>
            <numerusform>%n problèmes signalés dans {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>%s is missing</source>
        <translation>il manque %s</translation>
    </message>
    <message>
        <source>(stands beside newer work)</source>
        <translation>(se trouve à côté d’un travail plus récent)</translation>
    </message>
    <message>
        <source>--file-back is for one file</source>
        <translation>--file-back vaut pour un seul fichier</translation>
    </message>
    <message>
        <source>Attach a file to a document, or as a new one to its place.</source>
        <translation>Joindre un fichier à un document, ou comme nouveau document là où il se rattache.</translation>
    </message>
    <message>
        <source>Attached files and packages are in it. The administrator goes back to it by pg_restore.</source>
        <translation>Les fichiers joints et les paquets y sont. L’administrateur y revient avec pg_restore.</translation>
    </message>
    <message>
        <source>Confirmed: it counts from now on.</source>
        <translation>Confirmé&#xa0;: cela compte désormais.</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Dropped: nothing was changed.</source>
        <translation>Abandonné&#xa0;: rien n’a changé.</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>From now on two persons decide on trust.</source>
        <translation>Désormais, deux personnes décident de la confiance.</translation>
    </message>
    <message>
        <source>It goes on as a new laptop. {path} is kept as it was: work there no longer.</source>
        <translation>Elle continue comme un nouvel ordinateur. {path} est conservée telle quelle&#xa0;: n’y travaillez plus.</translation>
    </message>
    <message>
        <source>Move a database onto a server, or from there into a file.</source>
        <translation>Déplacer une base vers un serveur, ou de là vers un fichier.</translation>
    </message>
    <message>
        <source>Moved to {path}: {records} records, {changes} changes, {files} files, {packages} packages. All was compared and is equal.</source>
        <translation>Déplacée vers {path}&#xa0;: {records} fiches, {changes} modifications, {files} fichiers, {packages} paquets. Tout a été comparé, tout est égal.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Narrowed by (--where)</source>
        <translation>Restreint par (--where)</translation>
    </message>
    <message>
        <source>No passphrase protects it where it lies now.</source>
        <translation>Là où elle est maintenant, aucune phrase secrète ne la protège.</translation>
    </message>
    <message>
        <source>No report has left this laptop.</source>
        <translation>Aucun rapport n’a quitté cet ordinateur.</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Nothing was recorded. Answer the questions, or --skip-problems.</source>
        <translation>Rien n’a été enregistré. Répondez aux questions, ou ajoutez --skip-problems.</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>On what you do at headquarters stands: {name}</source>
        <translation>Ce que vous faites au siège porte le nom&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paquet</translation>
    </message>
    <message>
        <source>Package {number} arrived, but some of it waits or was refused; the receipt in the next package from there says what.</source>
        <translation>Le paquet {number} est arrivé, mais une partie attend ou a été refusée&#xa0;; l’accusé du prochain paquet de là-bas dira laquelle.</translation>
    </message>
    <message>
        <source>Package {number} is confirmed: all of it is in.</source>
        <translation>Le paquet {number} est confirmé&#xa0;: tout est arrivé.</translation>
    </message>
    <message>
        <source>Package {number} of {office} is taken back: {changes} changes of {records} records.</source>
        <translation>Le paquet {number} de {office} est annulé&#xa0;: {changes} modifications sur {records} fiches.</translation>
    </message>
    <message>
        <source>Password of the server: </source>
        <translation>Mot de passe du serveur&#xa0;: </translation>
    </message>
    <message>
        <source>Play the whole story on this machine, and check each step.</source>
        <translation>Jouer toute l’histoire sur cette machine et vérifier chaque étape.</translation>
    </message>
    <message>
        <source>Print the digests by which two databases are compared.</source>
        <translation>Afficher les empreintes qui permettent de comparer deux bases.</translation>
    </message>
    <message>
        <source>Proposed by {name}. It counts once another person confirms it: trust DATABASE --confirm {laptop} --as NAME</source>
        <translation>Proposé par {name}. Cela compte dès qu’une autre personne le confirme&#xa0;: trust DATABASE --confirm {laptop} --as NAME</translation>
    </message>
    <message>
        <source>Protect a database, or change its passphrase.</source>
        <translation>Protéger une base de données, ou changer sa phrase secrète.</translation>
    </message>
    <message>
        <source>Publish what offices share into the library of all.</source>
        <translation>Publier dans la bibliothèque de tous ce que les bureaux partagent.</translation>
    </message>
    <message>
        <source>Published: {new} new, {changed} changed, {withdrawn} withdrawn.</source>
        <translation>Publication&#xa0;: {new} en plus, {changed} modifiés, {withdrawn} retirés.</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Record many changes, all or nothing.</source>
        <translation>Enregistrer un lot de modifications&#xa0;: toutes ou aucune.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Restore a backup.</source>
        <translation>Restaurer une sauvegarde.</translation>
    </message>
    <message>
        <source>Restored: {path}. It goes on as a new laptop.</source>
        <translation>Restauré&#xa0;: {path}. La base continue comme un nouvel ordinateur.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Say how colleagues on a server call you.</source>
        <translation>Dire comment vos collègues d’un serveur vous nomment.</translation>
    </message>
    <message>
        <source>Say what is not sent, not confirmed, or missing.</source>
        <translation>Dire ce qui n’est pas envoyé, pas confirmé, ou manquant.</translation>
    </message>
    <message>
        <source>Say which attached files are here, and which are to come.</source>
        <translation>Dire quels fichiers joints sont ici, et lesquels doivent arriver.</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Périmètre</translation>
    </message>
    <message>
        <source>Sent, not confirmed: {n} records</source>
        <translation>Fiches envoyées, non confirmées&#xa0;: {n}</translation>
    </message>
    <message>
        <source>Settle a review item.</source>
        <translation>Régler un point à vérifier.</translation>
    </message>
    <message>
        <source>Settled.</source>
        <translation>C’est réglé.</translation>
    </message>
    <message>
        <source>Show a record, what belongs to it, and its history.</source>
        <translation>Afficher une fiche, ce qui s’y rattache et son historique.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Take packages in, or preview them.</source>
        <translation>Intégrer des paquets, ou les prévisualiser.</translation>
    </message>
    <message>
        <source>Take rows from any workbook.</source>
        <translation>Reprendre les lignes d’un classeur quelconque.</translation>
    </message>
    <message>
        <source>Take the last import back.</source>
        <translation>Annuler le dernier import.</translation>
    </message>
    <message>
        <source>The database that was there is kept: {path}</source>
        <translation>La base qui s’y trouvait est conservée&#xa0;: {path}</translation>
    </message>
    <message>
        <source>The databases do not agree.</source>
        <translation>Les bases de données diffèrent.</translation>
    </message>
    <message>
        <source>The passphrase is changed. Backups made until now still open with the old one; where somebody may know it, make a new backup and delete those.</source>
        <translation>La phrase secrète est changée. Les sauvegardes faites jusqu’ici s’ouvrent encore avec l’ancienne&#xa0;; si quelqu’un peut la connaître, faites une nouvelle sauvegarde et supprimez celles-là.</translation>
    </message>
    <message>
        <source>The tour is over: all databases agree.</source>
        <translation>La visite est finie&#xa0;: toutes les bases concordent.</translation>
    </message>
    <message>
        <source>There is nothing to note, so no copy was made.</source>
        <translation>Il n’y a rien à signaler, donc aucune copie n’a été faite.</translation>
    </message>
    <message>
        <source>This database is a file of this laptop: its name stands on it.</source>
        <translation>Cette base est un fichier de cet ordinateur&#xa0;: c’est le nom de l’ordinateur qui figure.</translation>
    </message>
    <message>
        <source>This database is not protected by a passphrase.</source>
        <translation>Cette base n’est pas protégée par une phrase secrète.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Verified: {laptop}. What it signs is believed from now on.</source>
        <translation>Vérifié&#xa0;: {laptop}. Ce qu’il signe est cru désormais.</translation>
    </message>
    <message>
        <source>Verify a laptop by digits heard on the phone, or revoke one.</source>
        <translation>Vérifier un ordinateur par des chiffres entendus au téléphone, ou en révoquer un.</translation>
    </message>
    <message>
        <source>Waits for a second person: {what} {laptop}, proposed by {name}</source>
        <translation>Attend une deuxième personne&#xa0;: {what} {laptop}, proposé par {name}</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Vers où</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Without a command, or with --training, the window opens.</source>
        <translation>Sans commande, ou avec --training, la fenêtre s’ouvre.</translation>
    </message>
    <message>
        <source>Write a package with what the recipient lacks.</source>
        <translation>Écrire un paquet avec ce qui manque au destinataire.</translation>
    </message>
    <message>
        <source>Write an empty workbook to fill in.</source>
        <translation>Écrire un classeur vide, à remplir.</translation>
    </message>
    <message>
        <source>Write who this laptop is, and its key.</source>
        <translation>Écrire qui est cet ordinateur, et sa clé.</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Écrit&#xa0;: {file}</translation>
    </message>
    <message>
        <source>Written: {path}. Whoever receives it rings you; then read these digits out: {digits}</source>
        <translation>Écrit&#xa0;: {path}. Qui le reçoit vous appelle&#xa0;; lisez alors ces chiffres&#xa0;: {digits}</translation>
    </message>
    <message>
        <source>a command is missing</source>
        <translation>il manque une commande</translation>
    </message>
    <message>
        <source>a document, or an initiative, an activity or a note that gets one</source>
        <translation>un document, ou une initiative, une activité ou une note qui en reçoit un</translation>
    </message>
    <message>
        <source>a file that is not there yet, or the address of an empty database</source>
        <translation>un fichier qui n’existe pas encore, ou l’adresse d’une base vide</translation>
    </message>
    <message>
        <source>a laptop that was lost: trust it no longer</source>
        <translation>un ordinateur perdu&#xa0;: ne plus lui faire confiance</translation>
    </message>
    <message>
        <source>a new or empty folder, or that of a former tour</source>
        <translation>un dossier nouveau ou vide, ou celui d’une visite précédente</translation>
    </message>
    <message>
        <source>a value that every row has in a field</source>
        <translation>une valeur que chaque ligne porte dans un champ</translation>
    </message>
    <message>
        <source>a workbook (.xlsx, .xls, .ods, .xlsb) or CSV</source>
        <translation>un classeur (.xlsx, .xls, .ods, .xlsb) ou un CSV</translation>
    </message>
    <message>
        <source>all that the recipient may have</source>
        <translation>tout ce que le destinataire peut recevoir</translation>
    </message>
    <message>
        <source>also on a network share, a stick, or in a folder of OneDrive</source>
        <translation>aussi sur un partage réseau, une clé ou dans un dossier de OneDrive</translation>
    </message>
    <message>
        <source>an enrolment, or a package of the laptop</source>
        <translation>une inscription, ou un paquet de l’ordinateur</translation>
    </message>
    <message>
        <source>an open workbook, also where it could be encrypted</source>
        <translation>un classeur ouvert, même là où il pourrait être chiffré</translation>
    </message>
    <message>
        <source>another edit of this place is here; say which one counts</source>
        <translation>une autre modification de cet endroit est déjà ici&#xa0;; dites laquelle compte</translation>
    </message>
    <message>
        <source>as conflicts lists it</source>
        <translation>tel que «&#xa0;conflicts&#xa0;» l’affiche</translation>
    </message>
    <message>
        <source>asks to send something again</source>
        <translation>demande de renvoyer quelque chose</translation>
    </message>
    <message>
        <source>at headquarters: let two persons decide on trust, or one again</source>
        <translation>au siège&#xa0;: laisser deux personnes décider de la confiance, ou de nouveau une seule</translation>
    </message>
    <message numerus="yes">
        <source>brings %n changes again that were set aside by an undo</source>
        <translation>
            <numerusform>ramène %n modification qu’une annulation avait mise de côté</numerusform>
            <numerusform>ramène %n modifications qu’une annulation avait mises de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>brings %n files</source>
        <translation>
            <numerusform>apporte %n fichier</numerusform>
            <numerusform>apporte %n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>cannot be taken</source>
        <translation>ne peut pas être pris</translation>
    </message>
    <message>
        <source>code of the receipt: {code}</source>
        <translation>code de l’accusé&#xa0;: {code}</translation>
    </message>
    <message>
        <source>comes from a signer nobody verified</source>
        <translation>vient d’un signataire que personne n’a vérifié</translation>
    </message>
    <message>
        <source>confirm what another person proposed; “alone” for one person again</source>
        <translation>confirmer ce qu’une autre personne a proposé&#xa0;; «&#xa0;alone&#xa0;» pour une seule personne de nouveau</translation>
    </message>
    <message numerus="yes">
        <source>confirms %n packages of ours</source>
        <translation>
            <numerusform>confirme %n de nos paquets</numerusform>
            <numerusform>confirme %n de nos paquets</numerusform>
        </translation>
    </message>
    <message>
        <source>copied: {entity}</source>
        <translation>ligne copiée&#xa0;: {entity}</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>supprimer</translation>
    </message>
    <message>
        <source>drop what somebody proposed</source>
        <translation>abandonner ce que quelqu’un a proposé</translation>
    </message>
    <message>
        <source>field or hq</source>
        <translation>field (bureau pays) ou hq (siège)</translation>
    </message>
    <message>
        <source>file whose first line is the passphrase of the new file</source>
        <translation>fichier dont la première ligne est la phrase secrète du nouveau fichier</translation>
    </message>
    <message>
        <source>for every command</source>
        <translation>pour toutes les commandes</translation>
    </message>
    <message>
        <source>has been taken</source>
        <translation>a été prise</translation>
    </message>
    <message>
        <source>how colleagues at headquarters call you; “” for the login alone</source>
        <translation>comment vos collègues du siège vous nomment&#xa0;; “” pour l’identifiant seul</translation>
    </message>
    <message>
        <source>how much is written to the log</source>
        <translation>niveau de détail du journal</translation>
    </message>
    <message>
        <source>if wanted</source>
        <translation>au choix</translation>
    </message>
    <message>
        <source>into a file without a passphrase, although there is one now</source>
        <translation>dans un fichier sans phrase secrète, bien qu’il y en ait une à présent</translation>
    </message>
    <message>
        <source>is for another office</source>
        <translation>est destiné à un autre bureau</translation>
    </message>
    <message>
        <source>is no package but a table</source>
        <translation>est un tableau, pas un paquet</translation>
    </message>
    <message>
        <source>it does not go together with %s</source>
        <translation>ne va pas avec %s</translation>
    </message>
    <message>
        <source>it takes no value, and got %r</source>
        <translation>ne prend pas de valeur, et a reçu %r</translation>
    </message>
    <message>
        <source>it was looked at</source>
        <translation>c’est vérifié</translation>
    </message>
    <message>
        <source>its value is missing</source>
        <translation>sa valeur manque</translation>
    </message>
    <message>
        <source>language of what is said and written</source>
        <translation>langue des messages et des fichiers</translation>
    </message>
    <message>
        <source>leave attached files for a later package</source>
        <translation>laisser les fichiers joints pour un prochain paquet</translation>
    </message>
    <message>
        <source>leave this copy as it is, whatever its office does now</source>
        <translation>laisser cette copie telle quelle, quoi que fasse son bureau</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>ligne {number}</translation>
    </message>
    <message>
        <source>list organisations that may be the same</source>
        <translation>lister les organisations qui pourraient être la même</translation>
    </message>
    <message>
        <source>mixes training and real work</source>
        <translation>mélange formation et travail réel</translation>
    </message>
    <message>
        <source>needs a newer program</source>
        <translation>demande une version plus récente</translation>
    </message>
    <message>
        <source>needs a password</source>
        <translation>demande un mot de passe</translation>
    </message>
    <message>
        <source>new {new}, changed {changed}, as before {same}, left out {skipped}</source>
        <translation>nouvelles {new}, modifiées {changed}, inchangées {same}, laissées de côté {skipped}</translation>
    </message>
    <message>
        <source>new: {entity}</source>
        <translation>nouveau&#xa0;: {entity}</translation>
    </message>
    <message>
        <source>nobody knows %s</source>
        <translation>%s est inconnu</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>rien de nouveau</translation>
    </message>
    <message>
        <source>number of the package</source>
        <translation>numéro du paquet</translation>
    </message>
    <message>
        <source>one JSON object on standard output, nothing else there</source>
        <translation>un objet JSON sur la sortie standard, et rien d’autre</translation>
    </message>
    <message>
        <source>one of %s is missing</source>
        <translation>il manque l’un de&#xa0;: %s</translation>
    </message>
    <message>
        <source>only these, also over a correction; all that needs no look if none</source>
        <translation>seulement ceux-ci, même par-dessus une correction&#xa0;; sans UID, tout ce qui ne demande pas à être vu</translation>
    </message>
    <message>
        <source>only these; a set is asked for one of its codes; repeatable</source>
        <translation>seulement celles-ci&#xa0;; pour une liste, un de ses codes&#xa0;; peut se répéter</translation>
    </message>
    <message>
        <source>only this scope, such as BF or global</source>
        <translation>ce périmètre seulement, par exemple BF ou global</translation>
    </message>
    <message>
        <source>only what these words find</source>
        <translation>seulement ce que trouvent ces mots</translation>
    </message>
    <message>
        <source>pdf, docx, xlsx, jpg, png or txt</source>
        <translation>pdf, docx, xlsx, jpg, png ou txt</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>replay the log from nothing and compare</source>
        <translation>rejouer le journal depuis le début et comparer</translation>
    </message>
    <message>
        <source>save a copy of the file with a note at each problem</source>
        <translation>enregistrer une copie du fichier avec une note à chaque problème</translation>
    </message>
    <message>
        <source>say what would happen, no more</source>
        <translation>dire ce qui se passerait, sans rien faire</translation>
    </message>
    <message>
        <source>show this help, and do nothing</source>
        <translation>afficher cette aide, sans rien faire</translation>
    </message>
    <message>
        <source>such as initiative</source>
        <translation>par exemple initiative</translation>
    </message>
    <message>
        <source>take all that people changed in the sheets</source>
        <translation>prendre tout ce qui a été modifié dans les feuilles</translation>
    </message>
    <message>
        <source>take alternative N, from 1</source>
        <translation>choisir la version N, à partir de 1</translation>
    </message>
    <message>
        <source>take in again what an undo of this package has set aside</source>
        <translation>reprendre ce que l’annulation de ce paquet a mis de côté</translation>
    </message>
    <message>
        <source>take one of these changes, by the key a preview names; repeatable</source>
        <translation>prendre une de ces modifications, par la clé que nomme l’aperçu&#xa0;; peut être répété</translation>
    </message>
    <message>
        <source>take the changes whose keys stand in a file, one in a line</source>
        <translation>prendre les modifications dont les clés figurent dans un fichier, une par ligne</translation>
    </message>
    <message>
        <source>to be given</source>
        <translation>à indiquer</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>utilisation&#xa0;: </translation>
    </message>
    <message>
        <source>your name, where two persons decide on trust</source>
        <translation>votre nom, là où deux personnes décident de la confiance</translation>
    </message>
    <message>
        <source>{value} (here: {now})</source>
        <translation>{value} (ici&#xa0;: {now})</translation>
    </message>
    <message>
        <source>“{word}” has no =</source>
        <translation>«&#xa0;{word}&#xa0;» n’a pas de =</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>intégré</translation>
    </message>
    <message>
        <source>taken {taken}, known {known}, held {held}, refused {refused}, conflicts {conflicts}</source>
        <translation>intégrées&#xa0;: {taken}, connues&#xa0;: {known}, en attente&#xa0;: {held}, refusées&#xa0;: {refused}, conflits&#xa0;: {conflicts}</translation>
    </message>
    <message>
        <source>the backup</source>
        <translation>la sauvegarde</translation>
    </message>
    <message>
        <source>the database</source>
        <translation>la base de données</translation>
    </message>
    <message>
        <source>the field in conflict</source>
        <translation>le champ en conflit</translation>
    </message>
    <message>
        <source>the file to write, or a folder for a file of the usual name</source>
        <translation>le fichier à écrire, ou un dossier où il prendra son nom habituel</translation>
    </message>
    <message>
        <source>the files are the archive of a lost database of this office</source>
        <translation>les fichiers sont les archives d’une base perdue de ce bureau</translation>
    </message>
    <message>
        <source>the id that import has printed</source>
        <translation>l’identifiant affiché par import</translation>
    </message>
    <message>
        <source>the laptop&apos;s name</source>
        <translation>le nom du portable</translation>
    </message>
    <message>
        <source>the laptop: a feed as status names it, or how that begins</source>
        <translation>l’ordinateur&#xa0;: un flux tel que status le nomme, ou son début</translation>
    </message>
    <message>
        <source>the record</source>
        <translation>la fiche</translation>
    </message>
    <message>
        <source>the record goes</source>
        <translation>la fiche est supprimée</translation>
    </message>
    <message>
        <source>the record stays</source>
        <translation>la fiche reste</translation>
    </message>
    <message>
        <source>the twelve digits, in any groups</source>
        <translation>les douze chiffres, groupés comme on veut</translation>
    </message>
    <message>
        <source>two letters of a country office, or HQ</source>
        <translation>deux lettres pour un bureau pays, ou HQ pour le siège</translation>
    </message>
    <message>
        <source>two or more that mean the same; none lists the ties there are</source>
        <translation>deux ou plus qui désignent la même chose&#xa0;; sans UID, les liens existants sont listés</translation>
    </message>
    <message>
        <source>untie this record</source>
        <translation>délier cette fiche</translation>
    </message>
    <message>
        <source>usage: passerelle COMMAND …   (passerelle --help lists the commands)</source>
        <translation>utilisation&#xa0;: passerelle COMMANDE …   (passerelle --help affiche les commandes)</translation>
    </message>
    <message>
        <source>waits for another package</source>
        <translation>attend un autre paquet</translation>
    </message>
    <message>
        <source>waits for {laptop}, number {number}</source>
        <translation>attend {laptop}, numéro {number}</translation>
    </message>
    <message>
        <source>was changed in a spreadsheet program</source>
        <translation>a été modifié dans un tableur</translation>
    </message>
    <message>
        <source>whom to ask</source>
        <translation>à qui demander</translation>
    </message>
    <message>
        <source>why, for the others</source>
        <translation>le motif, pour les autres</translation>
    </message>
    <message>
        <source>with all that was ever written</source>
        <translation>avec tout ce qui a été écrit</translation>
    </message>
    <message>
        <source>with the training data of that office, at headquarters of all</source>
        <translation>avec les données de formation de ce bureau, au siège de tous</translation>
    </message>
    <message>
        <source>without a passphrase, for training and tests</source>
        <translation>sans phrase secrète, pour la formation et les essais</translation>
    </message>
    <message>
        <source>write this value instead; empty clears</source>
        <translation>écrire plutôt cette valeur&#xa0;; vide pour effacer</translation>
    </message>
    <message>
        <source>{conflicts} conflicts, {reviews} to look at</source>
        <translation>conflits&#xa0;: {conflicts}, points à vérifier&#xa0;: {reviews}</translation>
    </message>
    <message>
        <source>{file}: package {number} for {office}, {changes} changes of {records} records.</source>
        <translation>{file}&#xa0;: paquet {number} pour {office} (modifications&#xa0;: {changes}, fiches&#xa0;: {records}).</translation>
    </message>
</context>
<context>
    <name>conflicts</name>
    <message numerus="yes">
        <source>%n decided. They travel with the next package.</source>
        <translation>
            <numerusform>%n conflit tranché. Cela part avec le prochain paquet.</numerusform>
            <numerusform>%n conflits tranchés. Cela part avec le prochain paquet.</numerusform>
        </translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>A status past a step</source>
        <translation>Une étape du statut sautée</translation>
    </message>
    <message>
        <source>Before both changes</source>
        <translation>Avant les deux modifications</translation>
    </message>
    <message>
        <source>Counted twice?</source>
        <translation>Compté deux fois&#xa0;?</translation>
    </message>
    <message>
        <source>Decided. It travels with the next package.</source>
        <translation>C’est tranché. La décision partira avec le prochain paquet.</translation>
    </message>
    <message>
        <source>Deleted here, edited there</source>
        <translation>Supprimée d’un côté, modifiée de l’autre</translation>
    </message>
    <message>
        <source>Deleted, but still in use</source>
        <translation>Supprimée, mais encore utilisée</translation>
    </message>
    <message>
        <source>It is all right</source>
        <translation>C’est bon ainsi</translation>
    </message>
    <message>
        <source>It is one record</source>
        <translation>C’est une seule fiche</translation>
    </message>
    <message>
        <source>It was</source>
        <translation>Au départ</translation>
    </message>
    <message>
        <source>Keep the record</source>
        <translation>Garder la fiche</translation>
    </message>
    <message>
        <source>Keep this (shown now)</source>
        <translation>Garder ceci (affiché maintenant)</translation>
    </message>
    <message>
        <source>Let it be deleted</source>
        <translation>Confirmer la suppression</translation>
    </message>
    <message>
        <source>Nothing to decide</source>
        <translation>Rien à trancher</translation>
    </message>
    <message>
        <source>Off the list. Nothing was changed.</source>
        <translation>Retiré de la liste. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>One new row, filled in twice</source>
        <translation>Une nouvelle ligne, remplie deux fois</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Ouvrir la fiche</translation>
    </message>
    <message>
        <source>Or write it anew</source>
        <translation>Ou réécrivez-le</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Something does not fit</source>
        <translation>Quelque chose ne va pas</translation>
    </message>
    <message numerus="yes">
        <source>Take ours in all %n</source>
        <translation>
            <numerusform>Garder la nôtre dans %n conflit</numerusform>
            <numerusform>Garder la nôtre dans les %n conflits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take theirs in all %n</source>
        <translation>
            <numerusform>Prendre la leur dans %n conflit</numerusform>
            <numerusform>Prendre la leur dans les %n conflits</numerusform>
        </translation>
    </message>
    <message>
        <source>Take this</source>
        <translation>Prendre ceci</translation>
    </message>
    <message>
        <source>They are two</source>
        <translation>Ce sont deux fiches</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Two records with the same code</source>
        <translation>Deux fiches avec le même code</translation>
    </message>
    <message>
        <source>Use these values</source>
        <translation>Utiliser ces valeurs</translation>
    </message>
    <message>
        <source>Use this text</source>
        <translation>Utiliser ce texte</translation>
    </message>
    <message>
        <source>What waits for a decision</source>
        <translation>Ce qui attend une décision</translation>
    </message>
    <message>
        <source>When two people change the same fact, both versions wait here side by side. Everything else goes on meanwhile.</source>
        <translation>Quand deux personnes modifient la même information, les deux versions attendent ici, côte à côte. Tout le reste continue entre-temps.</translation>
    </message>
    <message>
        <source>Why, for those who wrote otherwise</source>
        <translation>Pourquoi, à l’intention de ceux qui ont écrit autre chose</translation>
    </message>
    <message>
        <source>{by}, {when}</source>
        <translation>{by}, {when}</translation>
    </message>
</context>
<context>
    <name>countries</name>
    <message numerus="yes">
        <source>%n countries</source>
        <translation>
            <numerusform>%n pays</numerusform>
            <numerusform>%n pays</numerusform>
        </translation>
    </message>
    <message>
        <source>Countries appear here with their first initiative, or when they take part in a round.</source>
        <translation>Les pays apparaissent ici dès leur première initiative, ou quand ils participent à un tour de financement.</translation>
    </message>
    <message>
        <source>Grants by region, USD</source>
        <translation>Subventions par région, USD</translation>
    </message>
    <message>
        <source>Grants, USD</source>
        <translation>Subventions, USD</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Initiatives</translation>
    </message>
    <message>
        <source>No country takes part yet</source>
        <translation>Aucun pays ne participe encore</translation>
    </message>
    <message>
        <source>People reached</source>
        <translation>Bénéficiaires atteints</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Programmes</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Tours de financement</translation>
    </message>
    <message>
        <source>Where the programmes are</source>
        <translation>Où sont les programmes</translation>
    </message>
</context>
<context>
    <name>deleted</name>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n fiche</numerusform>
            <numerusform>%n fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>A deleted record is kept with all it held. Brought back, it is as it was, with what was deleted along with it; that travels with the next package.</source>
        <translation>Une fiche supprimée est gardée avec tout ce qu’elle contenait. Rétablie, elle est comme avant, avec ce qui avait été supprimé en même temps&#xa0;; cela part avec le prochain paquet.</translation>
    </message>
    <message>
        <source>Back to all records</source>
        <translation>Retour à toutes les fiches</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Brought back: {title}</source>
        <translation>Rétablie&#xa0;: {title}</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Deleted on</source>
        <translation>Supprimée le</translation>
    </message>
    <message>
        <source>Nothing is deleted</source>
        <translation>Rien n’est supprimé</translation>
    </message>
    <message>
        <source>What somebody deletes is listed here, with who did it and when, and can be brought back.</source>
        <translation>Ce que quelqu’un supprime est listé ici, avec l’auteur et la date, et peut être rétabli.</translation>
    </message>
    <message>
        <source>With it</source>
        <translation>Avec elle</translation>
    </message>
</context>
<context>
    <name>diagnosis</name>
    <message>
        <source>A problem report of Passerelle. It holds versions, settings, counts, what a check of the database found, and the last lines of the program’s own log. It holds no value of any record, no name, no key and no passphrase. Please add in your own words: what did you do, what did you expect, and what happened?</source>
        <translation>Rapport de problème de Passerelle. Il contient des versions, des réglages, des nombres de fiches, ce qu’un contrôle de la base a trouvé et les dernières lignes du journal du programme. Il ne contient aucune valeur d’aucune fiche, ni nom, ni clé, ni phrase secrète. Ajoutez avec vos mots&#xa0;: qu’avez-vous fait, qu’attendiez-vous, et que s’est-il passé&#xa0;?</translation>
    </message>
    <message>
        <source>Looking at the database and the log</source>
        <translation>Examen de la base et du journal</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Signaler un problème</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Enregistré&#xa0;: {file}</translation>
    </message>
    <message>
        <source>Texts of the report</source>
        <translation>Textes du rapport</translation>
    </message>
    <message>
        <source>This makes one file for whoever looks after the program. It holds no record, no name and no key: look at each text before you save it. Nothing is sent by itself.</source>
        <translation>Ceci crée un seul fichier pour la personne qui s’occupe du programme. Il ne contient ni fiche, ni nom, ni clé&#xa0;: regardez chaque texte avant d’enregistrer. Rien n’est envoyé tout seul.</translation>
    </message>
    <message>
        <source>What stands in it</source>
        <translation>Ce qu’il contient</translation>
    </message>
</context>
<context>
    <name>doubles</name>
    <message>
        <source>Done. It travels with the next packages.</source>
        <translation>C’est fait. Cela part avec les prochains paquets.</translation>
    </message>
    <message>
        <source>No doubles found</source>
        <translation>Aucun doublon trouvé</translation>
    </message>
    <message>
        <source>Tie</source>
        <translation>Lier</translation>
    </message>
    <message>
        <source>Tied</source>
        <translation>Liées</translation>
    </message>
    <message>
        <source>Tied organisations count once in every total. Nothing is merged, no office sees the other&apos;s, and a tie can be taken back.</source>
        <translation>Les organisations liées comptent une fois dans chaque total. Rien n’est fusionné, aucun bureau ne voit celle de l’autre, et un lien peut être défait.</translation>
    </message>
    <message>
        <source>Untie</source>
        <translation>Délier</translation>
    </message>
    <message>
        <source>When two offices record organisations with nearly the same name and seat, they are listed here side by side, to be tied.</source>
        <translation>Quand deux bureaux notent des organisations de nom et de siège presque identiques, elles sont montrées ici côte à côte, pour être liées.</translation>
    </message>
    <message>
        <source>{share} alike</source>
        <translation>{share} de ressemblance</translation>
    </message>
</context>
<context>
    <name>edits</name>
    <message>
        <source>Another edit of this cell was taken before; this one replaces it</source>
        <translation>Une autre correction de cette cellule a déjà été prise&#xa0;; celle-ci la remplace</translation>
    </message>
    <message>
        <source>Changed here since; both stay until somebody decides</source>
        <translation>Modifiée ici depuis&#xa0;; les deux restent jusqu’à ce que quelqu’un tranche</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Tout choisir</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Ne rien choisir</translation>
    </message>
    <message>
        <source>Copied: {name}</source>
        <translation>Copie&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Delete the record</source>
        <translation>Supprimer la fiche</translation>
    </message>
    <message>
        <source>Deletion: {name}</source>
        <translation>Suppression&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Here it says today: {value}</source>
        <translation>Ici, aujourd’hui&#xa0;: {value}</translation>
    </message>
    <message>
        <source>In the package</source>
        <translation>Dans le paquet</translation>
    </message>
    <message>
        <source>In the sheet now</source>
        <translation>Dans la feuille à présent</translation>
    </message>
    <message>
        <source>New: {name}</source>
        <translation>Nouvelle fiche&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Nothing was changed in the sheets of {file}.</source>
        <translation>Rien n’a été modifié dans les feuilles de {file}.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Sheet {sheet}, {cell}</source>
        <translation>Feuille {sheet}, {cell}</translation>
    </message>
    <message>
        <source>Somebody changed the sheets of {file}, package {number} of {office}. Take what is right; the rest stays in the file, which is kept, and can be looked at again.</source>
        <translation>Quelqu’un a modifié les feuilles de {file}, paquet {number} de {office}. Prenez ce qui est juste&#xa0;; le reste demeure dans le fichier, qui est conservé, et pourra être revu.</translation>
    </message>
    <message>
        <source>Taken already</source>
        <translation>Déjà prise</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>À savoir</translation>
    </message>
    <message>
        <source>Use this choice</source>
        <translation>Utiliser ce choix</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>{chosen} of {whole} chosen</source>
        <translation>{chosen} sur {whole} choisies</translation>
    </message>
</context>
<context>
    <name>entities</name>
    <message>
        <source>A function is enough; a name only with the consent of the person.</source>
        <translation>Une fonction suffit&#xa0;; un nom, seulement avec le consentement de la personne.</translation>
    </message>
    <message>
        <source>A project or action: what it wants, where, with whom, for how long and with what money.</source>
        <translation>Un projet ou une action&#xa0;: ce qu’elle vise, où, avec qui, pour combien de temps et avec quels moyens.</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activités</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>Évaluations</translation>
    </message>
    <message>
        <source>Beneficiaries</source>
        <translation>Bénéficiaires</translation>
    </message>
    <message>
        <source>Beneficiary figure</source>
        <translation>Effectif de bénéficiaires</translation>
    </message>
    <message>
        <source>Budget, receipts, spending and what others put in, in money or in kind.</source>
        <translation>Budget, recettes, dépenses et apports des autres, en argent ou en nature.</translation>
    </message>
    <message>
        <source>Closed period</source>
        <translation>Période clôturée</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Code lists</source>
        <translation>Listes de codes</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Counts, never people. Reached means people new in this period, so that periods add up.</source>
        <translation>Des nombres, jamais des personnes. «&#xa0;Atteint&#xa0;» désigne les personnes nouvelles de la période&#xa0;: ainsi, les périodes s’additionnent.</translation>
    </message>
    <message>
        <source>Criteria met wholly or partly are favoured; none knocks out.</source>
        <translation>Les critères remplis en tout ou en partie comptent en faveur&#xa0;; aucun n’est éliminatoire.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Files and links: terms of reference, agreements, reports, modules, photos.</source>
        <translation>Fichiers et liens&#xa0;: termes de référence, accords, rapports, modules, photos.</translation>
    </message>
    <message>
        <source>Funding line</source>
        <translation>Ligne de financement</translation>
    </message>
    <message>
        <source>How long records are kept</source>
        <translation>Durée de conservation</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>Initiative</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Initiatives</translation>
    </message>
    <message>
        <source>Kept by headquarters, the same in every office.</source>
        <translation>Géré par le siège, identique dans tous les bureaux.</translation>
    </message>
    <message>
        <source>Mark on clocks</source>
        <translation>Marque sur les horloges</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Finances</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>One for each stage: first analysis, national committee, steering committee.</source>
        <translation>Une par étape&#xa0;: analyse préalable, comité national, comité de pilotage.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation>Participation</translation>
    </message>
    <message>
        <source>Participations</source>
        <translation>Participations</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partenaires</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Programmes</translation>
    </message>
    <message>
        <source>Records that mean the same share one master; nothing is merged away.</source>
        <translation>Les fiches qui désignent la même chose partagent un identifiant commun&#xa0;; aucune n’est effacée.</translation>
    </message>
    <message>
        <source>Risks to reduce and opportunities to use, sector by sector.</source>
        <translation>Les risques à réduire et les opportunités à saisir, secteur par secteur.</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Notation</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Notations</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>Risques et opportunités</translation>
    </message>
    <message>
        <source>Screening item</source>
        <translation>Risque ou opportunité</translation>
    </message>
    <message>
        <source>Standard ones add up across offices; your own stay yours.</source>
        <translation>Les indicateurs standard s’additionnent d’un bureau à l’autre&#xa0;; les vôtres restent à vous.</translation>
    </message>
    <message>
        <source>The directory of all who take part; entered once, used everywhere.</source>
        <translation>L’annuaire de tous les acteurs&#xa0;: saisis une fois, utilisés partout.</translation>
    </message>
    <message>
        <source>The work plan: tasks, meetings, trainings, pilots, services.</source>
        <translation>Le plan de travail&#xa0;: tâches, réunions, formations, essais, services.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Tie of doubles</source>
        <translation>Lien entre doublons</translation>
    </message>
    <message>
        <source>Ties of doubles</source>
        <translation>Liens entre doublons</translation>
    </message>
    <message>
        <source>Trust in laptops</source>
        <translation>Confiance dans les ordinateurs</translation>
    </message>
    <message>
        <source>What happened, what was learned, what is needed, what was decided.</source>
        <translation>Ce qui s’est passé, ce qu’on a appris, ce qu’il faut, ce qui a été décidé.</translation>
    </message>
    <message>
        <source>What the indicator stood at, and when.</source>
        <translation>La valeur de l’indicateur, et sa date.</translation>
    </message>
    <message>
        <source>What the initiative is about: goals, sectors, groups and levels.</source>
        <translation>De quoi traite l’initiative&#xa0;: objectifs, secteurs, groupes et niveaux.</translation>
    </message>
    <message>
        <source>Where the initiative acts, and the territories it ties together.</source>
        <translation>Où l’initiative agit, et les territoires qu’elle relie.</translation>
    </message>
    <message>
        <source>Which countries took part in which round.</source>
        <translation>Quels pays ont participé à quel tour de financement.</translation>
    </message>
    <message>
        <source>Who takes part, in which role, and who does what.</source>
        <translation>Qui participe, à quel titre, et qui fait quoi.</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>A condition is written as field=value.</source>
        <translation>Une condition s’écrit champ=valeur.</translation>
    </message>
    <message>
        <source>A newer version of Passerelle made this database. Please update first.</source>
        <translation>Cette base a été créée par une version plus récente de Passerelle. Mettez d’abord le programme à jour.</translation>
    </message>
    <message>
        <source>A role is “field” or “hq”.</source>
        <translation>Le rôle est «&#xa0;field&#xa0;» (bureau pays) ou «&#xa0;hq&#xa0;» (siège).</translation>
    </message>
    <message>
        <source>A cell holds more text than a workbook can keep. Shorten it, and try again.</source>
        <translation>Une cellule contient plus de texte qu’un classeur ne peut en garder. Raccourcissez-le et réessayez.</translation>
    </message>
    <message>
        <source>A sheet has too many cells. Ask for the file as Passerelle wrote it.</source>
        <translation>Une feuille a trop de cellules. Demandez le fichier tel que Passerelle l’a écrit.</translation>
    </message>
    <message>
        <source>A sheet has too many columns. Delete those beside the table, and try again.</source>
        <translation>Une feuille a trop de colonnes. Supprimez celles à côté du tableau et réessayez.</translation>
    </message>
    <message>
        <source>A sheet has too many rows. Delete those below the table, and try again.</source>
        <translation>Une feuille a trop de lignes. Supprimez celles sous le tableau et réessayez.</translation>
    </message>
    <message>
        <source>A tie takes two records or more.</source>
        <translation>Un lien demande au moins deux fiches.</translation>
    </message>
    <message>
        <source>Another window has this database open. Close it and try again.</source>
        <translation>Cette base est ouverte dans une autre fenêtre. Fermez-la, puis réessayez.</translation>
    </message>
    <message>
        <source>It was taken in too long ago to be undone. Correct the records instead.</source>
        <translation>L’intégration est trop ancienne pour être annulée. Corrigez plutôt les fiches.</translation>
    </message>
    <message>
        <source>Lessons are there in training only.</source>
        <translation>Les leçons n’existent qu’en formation.</translation>
    </message>
    <message>
        <source>No change in these files has the key {key}. A preview names the keys; a file that was saved again has others.</source>
        <translation>Aucune modification de ces fichiers n’a la clé {key}. L’aperçu nomme les clés&#xa0;; un fichier enregistré de nouveau en a d’autres.</translation>
    </message>
    <message>
        <source>No package of this id was received here. The command import prints the id of each.</source>
        <translation>Aucun paquet de cet identifiant n’a été reçu ici. La commande import affiche l’identifiant de chaque paquet.</translation>
    </message>
    <message>
        <source>No package {package} was written here.</source>
        <translation>Aucun paquet {package} n’a été écrit ici.</translation>
    </message>
    <message>
        <source>Office HQ goes with role “hq”, every other office with role “field”.</source>
        <translation>Le bureau HQ va avec le rôle «&#xa0;hq&#xa0;», tous les autres avec le rôle «&#xa0;field&#xa0;».</translation>
    </message>
    <message>
        <source>Only records of one kind can be tied.</source>
        <translation>Seules des fiches du même genre peuvent être liées.</translation>
    </message>
    <message>
        <source>Package {number} for {office} was written since, on {at}. It says that this package was received, so the import stays. What is wrong in it can be corrected in the records.</source>
        <translation>Le paquet {number} pour {office} a été écrit depuis, le {at}. Il indique que ce paquet-ci a été reçu&#xa0;: l’intégration reste donc. Ce qui s’y trouve d’erroné peut être corrigé dans les fiches.</translation>
    </message>
    <message>
        <source>Package {number} of {office} was taken in later, on {at}. Undo that import first.</source>
        <translation>Le paquet {number} de {office} a été intégré plus tard, le {at}. Annulez d’abord cette intégration-là.</translation>
    </message>
    <message>
        <source>Records changed meanwhile, so other rows differ now. Please look again.</source>
        <translation>Des fiches ont changé entre-temps, et d’autres lignes diffèrent à présent. Regardez encore une fois.</translation>
    </message>
    <message>
        <source>Records of {scope} are not written here; this is office {office}.</source>
        <translation>Les fiches de {scope} ne s’écrivent pas ici&#xa0;: c’est le bureau {office}.</translation>
    </message>
    <message>
        <source>Say how the database is protected: --passphrase-file F, or --unprotected for training and tests.</source>
        <translation>Indiquez comment la base est protégée&#xa0;: --passphrase-file F, ou --unprotected pour la formation et les essais.</translation>
    </message>
    <message>
        <source>Something in this file cannot be read. Save it anew in a spreadsheet program, or ask for it again.</source>
        <translation>Quelque chose dans ce fichier est illisible. Réenregistrez-le dans un tableur, ou redemandez-le.</translation>
    </message>
    <message>
        <source>Something was recorded here since, last on {at}. It may rest on this package, so the import stays. What is wrong in it can be corrected in the records.</source>
        <translation>Des saisies ont été faites ici depuis, la dernière le {at}. Elles peuvent s’appuyer sur ce paquet&#xa0;: l’intégration reste donc. Ce qui s’y trouve d’erroné peut être corrigé dans les fiches.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. Your records are safe.</source>
        <translation>Un problème est survenu dans le programme. Vos fiches sont intactes.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Arrêté. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The backup could not be made.</source>
        <translation>La sauvegarde n’a pas pu être faite.</translation>
    </message>
    <message>
        <source>The call is wrong: {reason}.</source>
        <translation>L’appel est incorrect&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The comparison “{operator}” does not exist.</source>
        <translation>La comparaison «&#xa0;{operator}&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>The copy of the package is missing: {path}. Without it nothing could be taken in again. Put it back, or take the same package in once more; it is kept there then.</source>
        <translation>La copie du paquet manque&#xa0;: {path}. Sans elle, rien ne pourrait être repris. Remettez-la, ou intégrez encore une fois le même paquet&#xa0;; il y sera alors conservé.</translation>
    </message>
    <message>
        <source>The database could not be brought to this version. The backup beside it is unchanged.</source>
        <translation>La base n’a pas pu être mise à cette version. La sauvegarde placée à côté est inchangée.</translation>
    </message>
    <message>
        <source>The database could not be used ({reason}).</source>
        <translation>La base de données est inutilisable ({reason}).</translation>
    </message>
    <message>
        <source>The disk is full or cannot be written to. Make room and try again.</source>
        <translation>Le disque est plein ou protégé en écriture. Faites de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>The field {field} has no open conflict.</source>
        <translation>Le champ {field} n’a pas de conflit ouvert.</translation>
    </message>
    <message>
        <source>The field {field} is not a set.</source>
        <translation>Le champ {field} n’est pas une liste.</translation>
    </message>
    <message>
        <source>The file asks for more memory or time than a package may. Ask for it again.</source>
        <translation>Le fichier demande plus de mémoire ou de temps qu’un paquet ne le peut. Redemandez-le.</translation>
    </message>
    <message>
        <source>The file cannot be read. Open it in a spreadsheet program and save it anew.</source>
        <translation>Le fichier est illisible. Ouvrez-le dans un tableur et enregistrez-le de nouveau.</translation>
    </message>
    <message>
        <source>The file cannot be read: {reason}.</source>
        <translation>Impossible de lire le fichier&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The file cannot be written: {reason}. Choose another place.</source>
        <translation>Impossible d’écrire le fichier&#xa0;: {reason}. Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>The file is empty. Ask for it again.</source>
        <translation>Le fichier est vide. Redemandez-le.</translation>
    </message>
    <message>
        <source>The file is incomplete: the transfer was cut off. Ask for it again.</source>
        <translation>Le fichier est incomplet&#xa0;: le transfert a été interrompu. Redemandez-le.</translation>
    </message>
    <message>
        <source>The file is too large to be a package. Ask for it as Passerelle wrote it.</source>
        <translation>Le fichier est trop gros pour être un paquet. Demandez-le tel que Passerelle l’a écrit.</translation>
    </message>
    <message>
        <source>The initiative of this lesson was deleted. Begin again with new data on the page Lessons.</source>
        <translation>L’initiative de cette leçon a été supprimée. Recommencez avec des données neuves à la page Leçons.</translation>
    </message>
    <message>
        <source>The server does not allow {login} to do this. To work with Passerelle a login needs the role passerelle_mergers, and to update its tables passerelle_administrators; a reader looks at the tables with other programs. Ask the administrator.</source>
        <translation>Le serveur ne permet pas cela à {login}. Pour travailler avec Passerelle, il faut le rôle passerelle_mergers, et pour mettre à jour ses tables passerelle_administrators&#xa0;; un lecteur consulte les tables avec d’autres programmes. Adressez-vous à l’administrateur.</translation>
    </message>
    <message>
        <source>The server of {place} did not prove who it is, so nothing was sent to it. Ask the administrator for the file with its certificate, and choose it here; or, if the server does not encrypt at all, ask to have that put right.</source>
        <translation>Le serveur de {place} n’a pas prouvé son identité&#xa0;: rien ne lui a été envoyé. Demandez à l’administrateur le fichier de son certificat et choisissez-le ici&#xa0;; si le serveur ne chiffre pas du tout, demandez que cela soit corrigé.</translation>
    </message>
    <message>
        <source>The server runs PostgreSQL {version}, and Passerelle needs {oldest} or later. Ask the administrator to update it.</source>
        <translation>Le serveur utilise PostgreSQL {version}, et Passerelle demande {oldest} ou plus récent. Demandez à l’administrateur de le mettre à jour.</translation>
    </message>
    <message>
        <source>The workbook has too many sheets. Delete those that were added, and try again.</source>
        <translation>Le classeur a trop de feuilles. Supprimez celles qui ont été ajoutées et réessayez.</translation>
    </message>
    <message>
        <source>This answer belongs to another request or to another laptop. Open the one that headquarters wrote for the request of this laptop.</source>
        <translation>Cette réponse appartient à une autre demande ou à un autre ordinateur. Ouvrez celle que le siège a écrite pour la demande de cet ordinateur.</translation>
    </message>
    <message>
        <source>This answer was used already: the passphrase that was chosen then is the one that counts. If it is forgotten, too, make a new request.</source>
        <translation>Cette réponse a déjà servi&#xa0;: c’est la phrase secrète choisie alors qui compte. Si elle est oubliée aussi, faites une nouvelle demande.</translation>
    </message>
    <message>
        <source>This file is not a package of Passerelle. Ask the sender for the package itself.</source>
        <translation>Ce fichier n’est pas un paquet de Passerelle. Demandez le paquet lui-même à l’expéditeur.</translation>
    </message>
    <message>
        <source>This is a package, not a table. Import it as a package.</source>
        <translation>C’est un paquet, pas un tableau. Importez-le comme paquet.</translation>
    </message>
    <message>
        <source>This is a table of the kind {kind}, no package. Its rows can be imported as a table.</source>
        <translation>C’est un tableau au format {kind}, pas un paquet. Ses lignes peuvent être importées comme tableau.</translation>
    </message>
    <message>
        <source>This is an old .xls workbook, no package. Its rows can be imported as a table.</source>
        <translation>C’est un ancien classeur .xls, pas un paquet. Ses lignes peuvent être importées comme tableau.</translation>
    </message>
    <message>
        <source>This is no Excel workbook. If it should be a package, ask for it again; if it is a table, save it as .xlsx in a spreadsheet program and import it as a table.</source>
        <translation>Ce n’est pas un classeur Excel. Si ce devait être un paquet, redemandez-le&#xa0;; si c’est un tableau, enregistrez-le en .xlsx dans un tableur et importez-le comme tableau.</translation>
    </message>
    <message>
        <source>The folder {path} cannot be written. Free some space, or allow writing there.</source>
        <translation>Impossible d’écrire dans le dossier {path}. Libérez de la place, ou autorisez l’écriture à cet endroit.</translation>
    </message>
    <message>
        <source>A decision about a deletion is not undone like this. Where the record is shown you can delete it, or bring it back.</source>
        <translation>Une décision au sujet d’une suppression ne s’annule pas ainsi. Là où la fiche est affichée, vous pouvez la supprimer ou la rétablir.</translation>
    </message>
    <message>
        <source>A line cannot have “{key}”, only {known}.</source>
        <translation>Une ligne ne peut pas contenir «&#xa0;{key}&#xa0;», seulement {known}.</translation>
    </message>
    <message>
        <source>A passphrase has {least} letters or more; four or five words are good.</source>
        <translation>Une phrase secrète compte au moins {least} lettres&#xa0;; quatre ou cinq mots, c’est bien.</translation>
    </message>
    <message>
        <source>A passphrase protects {path}, and nothing would protect the new file. Give its passphrase with --protect, or say --unprotected.</source>
        <translation>Une phrase secrète protège {path}, et rien ne protégerait le nouveau fichier. Donnez-lui une phrase secrète avec --protect, ou écrivez --unprotected.</translation>
    </message>
    <message>
        <source>A period wants a first and a last day, in this order.</source>
        <translation>Une période demande un premier et un dernier jour, dans cet ordre.</translation>
    </message>
    <message>
        <source>A recovery key opens the databases of all offices, so it may not lie on a server, whose administrator could read it. Make it in a protected database file of headquarters, which only the person in charge opens.</source>
        <translation>Une clé de secours ouvre les bases de tous les bureaux&#xa0;: elle ne doit pas se trouver sur un serveur, dont l’administrateur pourrait la lire. Créez-la dans un fichier de base protégé du siège, que seule la personne responsable ouvre.</translation>
    </message>
    <message>
        <source>A recovery key opens the databases of all offices, so it may only lie in a protected one. Give this database a passphrase first.</source>
        <translation>Une clé de secours ouvre les bases de données de tous les bureaux&#xa0;: elle ne peut se trouver que dans une base protégée. Donnez d’abord une phrase secrète à celle-ci.</translation>
    </message>
    <message>
        <source>Another window of Passerelle has this database open; it was called to the front. Close it there first if you want it here.</source>
        <translation>Une autre fenêtre de Passerelle a cette base ouverte&#xa0;; elle a été appelée au premier plan. Fermez-la d’abord là-bas si vous la voulez ici.</translation>
    </message>
    <message>
        <source>Headquarters cannot help with this database: it had told it no recovery key before the passphrase was lost. Only the passphrase opens it. What headquarters has received comes back from there into a new database.</source>
        <translation>Le siège ne peut pas aider pour cette base de données&#xa0;: elle n’avait pas encore reçu sa clé de secours quand la phrase secrète a été perdue. Seule la phrase secrète l’ouvre. Ce que le siège a reçu en revient dans une nouvelle base.</translation>
    </message>
    <message>
        <source>Headquarters keeps these for {months} months; choose a shorter time.</source>
        <translation>Le siège les garde {months} mois&#xa0;; choisissez une durée plus courte.</translation>
    </message>
    <message>
        <source>In this folder lies the database {other}, and both would keep their files in one place. Please choose another name or another folder.</source>
        <translation>La base {other} se trouve dans ce dossier, et les deux rangeraient leurs fichiers au même endroit. Veuillez choisir un autre nom ou un autre dossier.</translation>
    </message>
    <message>
        <source>In {place} lie tables of another program. Ask the administrator for an empty database.</source>
        <translation>Dans {place} se trouvent les tables d’un autre programme. Demandez une base vide à l’administrateur.</translation>
    </message>
    <message>
        <source>No initiative is ready for IATI, so no file was written. The report “Ready for IATI?” says what each still wants.</source>
        <translation>Aucune initiative n’est prête pour l’IITA&#xa0;: aucun fichier n’a été écrit. Le rapport «&#xa0;Prêtes pour l’IITA&#xa0;?&#xa0;» dit ce qui manque à chacune.</translation>
    </message>
    <message>
        <source>No package here is signed with the key of these digits, so nothing was taken. Please have all thirty of them read out once more.</source>
        <translation>Aucun paquet ici n’est signé avec la clé de ces chiffres&#xa0;: rien n’a donc été pris. Faites-vous lire les trente encore une fois.</translation>
    </message>
    <message>
        <source>No record is read from the cell {cell}. Cells are named like D12.</source>
        <translation>Aucune fiche n’est lue dans la cellule {cell}. Les cellules se nomment comme D12.</translation>
    </message>
    <message>
        <source>No verified laptop begins with {laptop}, or several do.</source>
        <translation>Aucun ordinateur vérifié ne commence par {laptop}, ou plusieurs.</translation>
    </message>
    <message>
        <source>Nobody made a request on this computer for this database, so no answer can open it. Make a request first.</source>
        <translation>Personne n’a fait de demande pour cette base de données sur cet ordinateur&#xa0;: aucune réponse ne peut donc l’ouvrir. Faites d’abord une demande.</translation>
    </message>
    <message>
        <source>Nothing about {laptop} waits for a second person here.</source>
        <translation>Rien sur {laptop} n’attend ici une deuxième personne.</translation>
    </message>
    <message>
        <source>Nothing can be recorded here: {path} cannot be written, so it is only looked at. Save a copy of it on this computer to work with it.</source>
        <translation>Rien ne peut être saisi ici&#xa0;: {path} ne peut pas être modifié et est seulement consulté. Enregistrez-en une copie sur cet ordinateur pour y travailler.</translation>
    </message>
    <message>
        <source>Nothing was recorded, because {row} cannot be: “{why}”.</source>
        <translation>Rien n’a été enregistré, car {row} ne peut pas l’être&#xa0;: «&#xa0;{why}&#xa0;».</translation>
    </message>
    <message>
        <source>Others have this database open: {officers}. Ask them to close Passerelle first; what they record during the move would stay behind.</source>
        <translation>D’autres ont ouvert cette base&#xa0;: {officers}. Demandez-leur d’abord de fermer Passerelle&#xa0;; ce qu’ils saisiraient pendant le déplacement ne suivrait pas.</translation>
    </message>
    <message>
        <source>Please give one of the two, not both.</source>
        <translation>Donnez l’un des deux, pas les deux.</translation>
    </message>
    <message>
        <source>Please give one of these: {options}.</source>
        <translation>Veuillez indiquer l’un de ceux-ci&#xa0;: {options}.</translation>
    </message>
    <message>
        <source>Please name the file with the new passphrase: --new-passphrase-file F.</source>
        <translation>Veuillez indiquer le fichier de la nouvelle phrase secrète&#xa0;: --new-passphrase-file F.</translation>
    </message>
    <message>
        <source>Please say the server, the database and the name you log in with.</source>
        <translation>Indiquez le serveur, la base et votre identifiant.</translation>
    </message>
    <message>
        <source>Please say with --out into which file the report goes.</source>
        <translation>Indiquez avec --out dans quel fichier va le rapport.</translation>
    </message>
    <message>
        <source>Reports cannot be written as “{format}”. Formats are: {known}.</source>
        <translation>Un rapport ne peut pas être écrit en «&#xa0;{format}&#xa0;». Les formats sont&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>Rows wait for an answer ({rows}). Answer for them, correct them, or leave them out.</source>
        <translation>Des lignes attendent une réponse ({rows}). Répondez, corrigez-les ou laissez-les de côté.</translation>
    </message>
    <message>
        <source>Somebody with another account on this computer has this database open. Please ask that person to close it; two windows at a time would not see each other&apos;s work.</source>
        <translation>Quelqu’un qui utilise un autre compte de cet ordinateur a ouvert cette base de données. Demandez-lui de la fermer&#xa0;: deux fenêtres à la fois ne verraient pas le travail l’une de l’autre.</translation>
    </message>
    <message>
        <source>Such records hold nothing of a person that could be taken back.</source>
        <translation>Ces fiches ne contiennent rien d’une personne qui puisse être repris.</translation>
    </message>
    <message>
        <source>The address of {place} does not say which server and which database: postgresql://person@server/database.</source>
        <translation>L’adresse de {place} ne dit pas quel serveur et quelle base&#xa0;: postgresql://personne@serveur/base.</translation>
    </message>
    <message>
        <source>The address of {place} holds a password. Take it out of there, and keep it in the password file (~/.pgpass, or the file that PGPASSFILE names).</source>
        <translation>L’adresse de {place} contient un mot de passe. Enlevez-le et gardez-le dans le fichier des mots de passe (~/.pgpass, ou celui que nomme PGPASSFILE).</translation>
    </message>
    <message>
        <source>The backup of a database on a server is made by PostgreSQL’s own program {program}, which is not on this computer. Install PostgreSQL’s client programs, or ask the administrator for a backup.</source>
        <translation>La sauvegarde d’une base sur un serveur est faite par le programme {program} de PostgreSQL, qui n’est pas sur cet ordinateur. Installez les programmes clients de PostgreSQL, ou demandez une sauvegarde à l’administrateur.</translation>
    </message>
    <message>
        <source>The connection to {place} broke off. What was being done is there wholly or not at all: look, and do it again where it is missing.</source>
        <translation>La connexion à {place} s’est interrompue. Ce qui était en cours y est en entier ou pas du tout&#xa0;: regardez, et recommencez si cela manque.</translation>
    </message>
    <message>
        <source>The copy is not equal to the database ({table}). Nothing was moved; please run the check of the database, and try again.</source>
        <translation>La copie n’est pas égale à la base ({table}). Rien n’a été déplacé&#xa0;; vérifiez la base, puis réessayez.</translation>
    </message>
    <message>
        <source>The database library of this computer ({version}) is too old to be safe. Please install Passerelle again.</source>
        <translation>La bibliothèque de base de données de cet ordinateur ({version}) est trop ancienne pour être sûre. Veuillez réinstaller Passerelle.</translation>
    </message>
    <message>
        <source>The decision kept what was shown, so there is nothing to undo. The other version is in the history of the record and can be restored.</source>
        <translation>La décision a gardé ce qui était affiché&#xa0;: il n’y a rien à annuler. L’autre version est dans l’historique de la fiche et peut être rétablie.</translation>
    </message>
    <message>
        <source>The disk reported an error. The database was closed, opened anew and looked at: it is sound, and what was saved before is there. Please try again; if it happens again, make a backup on another disk.</source>
        <translation>Le disque a signalé une erreur. La base de données a été fermée, rouverte et vérifiée&#xa0;: elle est saine, et ce qui était enregistré y est. Veuillez réessayer&#xa0;; si cela se répète, faites une sauvegarde sur un autre disque.</translation>
    </message>
    <message>
        <source>The disk takes no file of the name “{name}”. Choose another one, without the signs &lt; &gt; : &quot; / \ | ? * and not ending in a dot or a space.</source>
        <translation>Le disque n’accepte pas de fichier nommé «&#xa0;{name}&#xa0;». Choisissez un autre nom, sans autre signe que le tiret, et sans point ni espace à la fin.</translation>
    </message>
    <message>
        <source>The disk with {path} cannot be reached. What was saved before is there. Put the disk back, or start this computer anew, and try again.</source>
        <translation>Le disque qui contient {path} ne répond plus. Ce qui était enregistré y est. Rebranchez le disque ou redémarrez cet ordinateur, puis réessayez.</translation>
    </message>
    <message>
        <source>The encrypted package was changed or cut off on the way, so nothing of it is read. Ask for it again.</source>
        <translation>Le paquet chiffré a été modifié ou tronqué en chemin&#xa0;: rien n’en est lu. Redemandez-le.</translation>
    </message>
    <message>
        <source>The file is protected by a password in an old way that does not show whether somebody changed it. Open it in Excel or LibreOffice, save it without a password, and try again.</source>
        <translation>Le fichier est protégé par un mot de passe à l’ancienne manière, qui ne montre pas si quelqu’un l’a modifié. Ouvrez-le dans Excel ou LibreOffice, enregistrez-le sans mot de passe et réessayez.</translation>
    </message>
    <message>
        <source>The file is protected by a password. A package: give it when you take it in. A table of others: open it, save it without one, and try again.</source>
        <translation>Le fichier est protégé par un mot de passe. Si c’est un paquet&#xa0;: indiquez-le en l’intégrant. Si c’est le tableau d’un tiers&#xa0;: ouvrez-le, enregistrez-le sans mot de passe et réessayez.</translation>
    </message>
    <message>
        <source>The file was changed after it was closed by its password, or it is damaged. Nothing of it was taken in; ask for it once more.</source>
        <translation>Le fichier a été modifié après avoir été fermé par son mot de passe, ou il est endommagé. Rien n’en a été intégré&#xa0;; demandez-le encore une fois.</translation>
    </message>
    <message>
        <source>The file {path} cannot be read, or its first line is empty.</source>
        <translation>Le fichier {path} ne peut pas être lu, ou sa première ligne est vide.</translation>
    </message>
    <message>
        <source>The folder {path} holds other files. Please name an empty or a new one.</source>
        <translation>Le dossier {path} contient d’autres fichiers. Indiquez un dossier vide ou nouveau.</translation>
    </message>
    <message>
        <source>The history of this record has no such line.</source>
        <translation>L’historique de cette fiche n’a pas cette ligne.</translation>
    </message>
    <message>
        <source>The import of this package was not undone, so there is nothing to take again.</source>
        <translation>L’intégration de ce paquet n’a pas été annulée&#xa0;: il n’y a rien à reprendre.</translation>
    </message>
    <message>
        <source>The key file {path} cannot be written. Nothing was changed.</source>
        <translation>Le fichier de clé {path} ne peut pas être écrit. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The key file {path} is damaged. Put the one of a backup in its place: it opens the same database.</source>
        <translation>Le fichier de clé {path} est endommagé. Mettez à sa place celui d’une sauvegarde&#xa0;: il ouvre la même base.</translation>
    </message>
    <message>
        <source>The key file {path} of this protected database is not there. Put it back from a backup: each has one beside it.</source>
        <translation>Le fichier de clé {path} de cette base protégée n’est pas là. Reprenez-le d’une sauvegarde&#xa0;: chacune en a un à côté d’elle.</translation>
    </message>
    <message>
        <source>The line is not a JSON object.</source>
        <translation>La ligne n’est pas un objet JSON.</translation>
    </message>
    <message>
        <source>The name {path} is too long for this computer: with its folders a file may have {most} letters. Choose a folder nearer to the top, or a shorter name.</source>
        <translation>Le nom {path} est trop long pour cet ordinateur&#xa0;: avec ses dossiers, un fichier peut avoir {most} lettres. Choisissez un dossier moins profond ou un nom plus court.</translation>
    </message>
    <message>
        <source>The package cannot be taken.</source>
        <translation>Le paquet ne peut pas être intégré.</translation>
    </message>
    <message>
        <source>The package is addressed to another office ({to}); pass it on.</source>
        <translation>Le paquet est destiné à un autre bureau ({to})&#xa0;; transmettez-le-lui.</translation>
    </message>
    <message>
        <source>The package is encrypted, and this laptop has no key that opens it: it was written for others, or before the sender knew this laptop. Send the sender an enrolment of this laptop, and ask for it again.</source>
        <translation>Le paquet est chiffré, et cet ordinateur n’a aucune clé qui l’ouvre&#xa0;: il a été écrit pour d’autres, ou avant que l’expéditeur ne connaisse cet ordinateur. Envoyez-lui l’inscription de cet ordinateur et redemandez le paquet.</translation>
    </message>
    <message>
        <source>The package needs a newer version of Passerelle; it is kept until then.</source>
        <translation>Le paquet demande une version plus récente de Passerelle&#xa0;; il est gardé d’ici là.</translation>
    </message>
    <message>
        <source>The package was damaged on its way. Ask for it again.</source>
        <translation>Le paquet a été endommagé en chemin. Redemandez-le.</translation>
    </message>
    <message>
        <source>The password is right, but the file {path} could not be written. Open without keeping the password, or allow writing there.</source>
        <translation>Le mot de passe est bon, mais le fichier {path} n’a pas pu être écrit. Ouvrez sans garder le mot de passe, ou autorisez l’écriture à cet endroit.</translation>
    </message>
    <message>
        <source>The record cannot be saved like this. Please correct what is named.</source>
        <translation>La fiche ne peut pas être enregistrée ainsi. Corrigez ce qui est indiqué.</translation>
    </message>
    <message>
        <source>The record changed meanwhile. It is shown as it is now.</source>
        <translation>La fiche a changé entre-temps. La voici dans son état actuel.</translation>
    </message>
    <message>
        <source>The record is of entity {actual}, not {entity}.</source>
        <translation>La fiche appartient à l’entité {actual}, et non à {entity}.</translation>
    </message>
    <message>
        <source>The report {name} cannot be narrowed by “{key}”, only by: {takes}.</source>
        <translation>Le rapport {name} ne peut pas être restreint par «&#xa0;{key}&#xa0;», seulement par&#xa0;: {takes}.</translation>
    </message>
    <message>
        <source>The report {name} cannot be narrowed. Please leave “{key}” out.</source>
        <translation>Le rapport {name} ne peut pas être restreint. Veuillez omettre «&#xa0;{key}&#xa0;».</translation>
    </message>
    <message>
        <source>The report {name} cannot be written as {format}. Please choose another form.</source>
        <translation>Le rapport {name} ne peut pas être écrit en {format}. Veuillez choisir une autre forme.</translation>
    </message>
    <message>
        <source>The report {name} is about one of them. Please say which: --{key}.</source>
        <translation>Le rapport {name} porte sur un seul objet. Dites lequel&#xa0;: --{key}.</translation>
    </message>
    <message>
        <source>The request comes from “{laptop}”, which was reported lost and is trusted no longer. It gets no answer.</source>
        <translation>La demande vient de «&#xa0;{laptop}&#xa0;», signalé comme perdu et auquel on ne fait plus confiance. Elle ne reçoit pas de réponse.</translation>
    </message>
    <message>
        <source>The table has no column “{column}”.</source>
        <translation>Le tableau n’a pas de colonne «&#xa0;{column}&#xa0;».</translation>
    </message>
    <message>
        <source>The table has no row {row} that could be a record.</source>
        <translation>Le tableau n’a pas de ligne {row} qui puisse être une fiche.</translation>
    </message>
    <message>
        <source>The tour found something else than it should, at the step “{step}”.</source>
        <translation>La visite n’a pas trouvé ce qu’elle attendait, à l’étape «&#xa0;{step}&#xa0;».</translation>
    </message>
    <message>
        <source>The work could not be started.</source>
        <translation>Le travail n’a pas pu démarrer.</translation>
    </message>
    <message>
        <source>The work ended before it was done. Nothing changed.</source>
        <translation>Le travail s’est interrompu avant la fin. Rien n’a changé.</translation>
    </message>
    <message>
        <source>There is already a file of this name. Please choose another one.</source>
        <translation>Un fichier porte déjà ce nom. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>There is no alternative {n}; there are {count}, counted from 1.</source>
        <translation>Il n’y a pas de version {n}&#xa0;; il y en a {count}, numérotées à partir de 1.</translation>
    </message>
    <message>
        <source>There is no answer from {place}. Is the network there, and are the name and the port of the server right? Otherwise ask its administrator whether it runs.</source>
        <translation>{place} ne répond pas. Le réseau est-il là, le nom et le port du serveur sont-ils justes&#xa0;? Sinon, demandez à l’administrateur si le serveur fonctionne.</translation>
    </message>
    <message>
        <source>There is no backup yet. Make one first.</source>
        <translation>Il n’y a pas encore de sauvegarde. Faites-en une d’abord.</translation>
    </message>
    <message>
        <source>There is no command “{name}”. passerelle --help lists them.</source>
        <translation>La commande «&#xa0;{name}&#xa0;» n’existe pas. passerelle --help en donne la liste.</translation>
    </message>
    <message>
        <source>There is no database “{database}” on this server. Is the name right? Otherwise ask the administrator to make an empty one.</source>
        <translation>Il n’y a pas de base «&#xa0;{database}&#xa0;» sur ce serveur. Le nom est-il juste&#xa0;? Sinon, demandez à l’administrateur d’en créer une vide.</translation>
    </message>
    <message>
        <source>There is no entity “{entity}”.</source>
        <translation>L’entité «&#xa0;{entity}&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>There is no field “{field}” in {entity}.</source>
        <translation>Le champ «&#xa0;{field}&#xa0;» n’existe pas dans {entity}.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>Le fichier {path} n’existe pas.</translation>
    </message>
    <message>
        <source>There is no office {office}. Offices are two letters such as BF, or HQ.</source>
        <translation>Le bureau {office} n’existe pas. Un bureau s’écrit en deux lettres, comme BF, ou HQ pour le siège.</translation>
    </message>
    <message>
        <source>There is no profile “{profile}”. Profiles are: {known}.</source>
        <translation>Il n’y a pas de profil «&#xa0;{profile}&#xa0;». Les profils sont&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>There is no recovery key in this database. Make one, or take the one from the safe.</source>
        <translation>Il n’y a pas de clé de secours dans cette base de données. Créez-en une, ou reprenez celle du coffre.</translation>
    </message>
    <message>
        <source>There is no report “{name}”. passerelle report DB --list names them all.</source>
        <translation>Il n’y a pas de rapport «&#xa0;{name}&#xa0;». passerelle report DB --list les nomme tous.</translation>
    </message>
    <message>
        <source>There is no sheet “{sheet}”. The file has these: {sheets}.</source>
        <translation>Il n’y a pas de feuille «&#xa0;{sheet}&#xa0;». Le fichier contient&#xa0;: {sheets}.</translation>
    </message>
    <message>
        <source>There is nothing to publish or to decide about {uid}.</source>
        <translation>Il n’y a rien à publier ni à décider pour {uid}.</translation>
    </message>
    <message>
        <source>These are not the last {least} digits or more of this laptop’s key. Compare them once more; if they differ, somebody else made the file.</source>
        <translation>Ce ne sont pas les {least} derniers chiffres, ou plus, de la clé de cet ordinateur. Comparez-les encore une fois&#xa0;; s’ils diffèrent, quelqu’un d’autre a fait le fichier.</translation>
    </message>
    <message>
        <source>This backup holds real work, and the database is for training. Restore it to a file of its own.</source>
        <translation>Cette sauvegarde contient un vrai travail, et la base sert à la formation. Restaurez-la dans un fichier à part.</translation>
    </message>
    <message>
        <source>This backup holds training data, and the database holds real work. Please choose another backup.</source>
        <translation>Cette sauvegarde contient des données de formation, et la base contient un vrai travail. Veuillez choisir une autre sauvegarde.</translation>
    </message>
    <message>
        <source>This cannot be done with a review item.</source>
        <translation>Impossible de faire cela avec un point à vérifier.</translation>
    </message>
    <message>
        <source>This cannot be undone: {by} has worked on the same record since. Its history can restore every value.</source>
        <translation>Impossible d’annuler&#xa0;: {by} a travaillé sur la même fiche depuis. L’historique permet de rétablir chaque valeur.</translation>
    </message>
    <message>
        <source>This computer&apos;s database library is not one we can trust ({pragma}).</source>
        <translation>Le moteur de base de données de cet ordinateur n’est pas fiable ({pragma}).</translation>
    </message>
    <message>
        <source>This could not be done ({code}).</source>
        <translation>Cela n’a pas pu être fait ({code}).</translation>
    </message>
    <message>
        <source>This could not be done.</source>
        <translation>Cela n’a pas pu être fait.</translation>
    </message>
    <message>
        <source>This database has gone on under a new name since, so the import stays. What is wrong in it can be corrected in the records.</source>
        <translation>Cette base a reçu un nouveau nom depuis, l’importation reste donc. Ce qui y est faux peut être corrigé dans les fiches.</translation>
    </message>
    <message>
        <source>This database is a file of this laptop: the laptop’s name stands on what is done. Only in a database on a server does each officer have a name.</source>
        <translation>Cette base est un fichier de cet ordinateur&#xa0;: c’est le nom de l’ordinateur qui figure sur ce qui est fait. Seule une base sur un serveur donne un nom à chaque agent.</translation>
    </message>
    <message>
        <source>This database is protected. Give its passphrase: in the window, or by --passphrase-file F.</source>
        <translation>Cette base de données est protégée. Donnez sa phrase secrète&#xa0;: dans la fenêtre, ou par --passphrase-file F.</translation>
    </message>
    <message>
        <source>This database lies on a server. Its administrator does this there, with the means of PostgreSQL.</source>
        <translation>Cette base se trouve sur un serveur. Son administrateur s’en charge là-bas, avec les moyens de PostgreSQL.</translation>
    </message>
    <message>
        <source>This file holds no table. Open it in a spreadsheet program and save it as .xlsx.</source>
        <translation>Ce fichier ne contient pas de tableau. Ouvrez-le dans un tableur et enregistrez-le en .xlsx.</translation>
    </message>
    <message>
        <source>This file is built in a way that is not safe to open. Ask for it again.</source>
        <translation>Ce fichier est construit d’une façon risquée&#xa0;: il n’a pas été ouvert. Redemandez-le.</translation>
    </message>
    <message>
        <source>This file is no database of Passerelle.</source>
        <translation>Ce fichier n’est pas une base de données de Passerelle.</translation>
    </message>
    <message>
        <source>This file is not a sound database of Passerelle. Restore a backup, or import a full package.</source>
        <translation>Ce fichier n’est pas une base de Passerelle en bon état. Restaurez une sauvegarde, ou importez un paquet complet.</translation>
    </message>
    <message>
        <source>This import was undone already, on {at}.</source>
        <translation>Cette intégration a déjà été annulée, le {at}.</translation>
    </message>
    <message>
        <source>This is a backup of office {office}, and the database is of office {here}. Please choose another backup.</source>
        <translation>C’est une sauvegarde du bureau {office}, et la base est celle du bureau {here}. Choisissez une autre sauvegarde.</translation>
    </message>
    <message>
        <source>This is no value of the field {field}.</source>
        <translation>Cette valeur ne convient pas au champ {field}.</translation>
    </message>
    <message>
        <source>This is no web address. It begins with https:// or http://.</source>
        <translation>Ce n’est pas une adresse web. Elle commence par https:// ou http://.</translation>
    </message>
    <message>
        <source>This is not the code of package {number}. Compare the number and read it out again.</source>
        <translation>Ce n’est pas le code du paquet {number}. Comparez le numéro et faites relire le code.</translation>
    </message>
    <message>
        <source>This is not the passphrase of the database. Nothing was changed.</source>
        <translation>Ce n’est pas la phrase secrète de la base de données. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This is not the password of the file. Ask the sender for it by phone; nothing was taken in.</source>
        <translation>Ce n’est pas le mot de passe du fichier. Demandez-le à l’expéditeur par téléphone&#xa0;; rien n’a été intégré.</translation>
    </message>
    <message>
        <source>This is the database itself, not a backup of it. Please choose a backup.</source>
        <translation>C’est la base elle-même, non une sauvegarde. Choisissez une sauvegarde.</translation>
    </message>
    <message>
        <source>This key of {laptop} was revoked. A new laptop, or a new start on this one, gets a new key.</source>
        <translation>Cette clé de {laptop} a été révoquée. Un nouvel ordinateur, ou un nouveau départ sur celui-ci, reçoit une nouvelle clé.</translation>
    </message>
    <message>
        <source>This names something that has not arrived here yet. Import more packages.</source>
        <translation>Il est question d’une fiche qui n’est pas encore arrivée ici. Importez d’autres paquets.</translation>
    </message>
    <message>
        <source>This period is not over yet; it ends on {until}. It can be closed the day after.</source>
        <translation>Cette période n’est pas finie&#xa0;: elle s’achève le {until}. Elle pourra être clôturée le lendemain.</translation>
    </message>
    <message>
        <source>This record is in no tie.</source>
        <translation>Cette fiche n’est liée à aucune autre.</translation>
    </message>
    <message>
        <source>This record is not here, or was deleted meanwhile.</source>
        <translation>Cette fiche n’est pas ici, ou a été supprimée entre-temps.</translation>
    </message>
    <message>
        <source>This review item is not there, or is settled.</source>
        <translation>Ce point à vérifier n’existe pas, ou il est déjà réglé.</translation>
    </message>
    <message>
        <source>This workbook has our sheets, but no machine part: it was filled in as a table, or the part was lost. Its rows can be imported as a table.</source>
        <translation>Ce classeur a bien nos feuilles, mais pas la partie technique&#xa0;: il a été rempli comme un tableau, ou cette partie a été perdue. Ses lignes peuvent être importées comme tableau.</translation>
    </message>
    <message>
        <source>This workbook is no package. Its rows can be imported as a table.</source>
        <translation>Ce classeur n’est pas un paquet. Ses lignes peuvent être importées comme tableau.</translation>
    </message>
    <message>
        <source>Training and real work are kept apart: this belongs to the other.</source>
        <translation>Formation et travail réel restent séparés&#xa0;: ceci appartient à l’autre côté.</translation>
    </message>
    <message>
        <source>Two persons decide on trust here, so nothing is taken of laptops nobody verified.</source>
        <translation>Deux personnes décident ici de la confiance&#xa0;: rien n’est donc pris d’ordinateurs que personne n’a vérifiés.</translation>
    </message>
    <message>
        <source>Two persons decide on trust here: please say who you are. On the command line, add --as and your name.</source>
        <translation>Deux personnes décident ici de la confiance&#xa0;: veuillez dire qui vous êtes. En ligne de commande, ajoutez --as et votre nom.</translation>
    </message>
    <message>
        <source>What the steering committee says is written at headquarters and comes with its package. Here the first analysis and the national committee are recorded.</source>
        <translation>La parole du comité de pilotage est saisie au siège et arrive avec son paquet. Ici, on saisit l’analyse préalable et le comité national.</translation>
    </message>
    <message>
        <source>What was taken back with a person’s consent is gone for good and cannot be brought back by undoing.</source>
        <translation>Ce qui a été repris avec le consentement d’une personne a disparu pour de bon&#xa0;: annuler ne le ramène pas.</translation>
    </message>
    <message>
        <source>What was written to {path} reads otherwise there, so it was taken away again. The stick or disk may be failing: choose another one.</source>
        <translation>Ce qui a été écrit dans {path} s’y lit autrement&#xa0;; le fichier en a donc été retiré. La clé ou le disque est peut-être défectueux&#xa0;: choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Without encryption everybody on the way to {host} could read along. Choose one of the encrypted ways.</source>
        <translation>Sans chiffrement, n’importe qui sur le chemin vers {host} pourrait lire. Choisissez une des liaisons chiffrées.</translation>
    </message>
    <message>
        <source>access is denied</source>
        <translation>l’accès est refusé</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>it is not there (any more)</source>
        <translation>il n’est pas là (ou plus)</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation>le disque signale une erreur</translation>
    </message>
    <message>
        <source>the place is read-only</source>
        <translation>l’emplacement est en lecture seule</translation>
    </message>
    <message>
        <source>{agency} cannot report to IATI here; IOM and UNDP can.</source>
        <translation>{agency} ne peut pas déclarer à l’IITA ici&#xa0;; l’OIM et le PNUD le peuvent.</translation>
    </message>
    <message>
        <source>{backup} is a backup of {path}: please name the backup first.</source>
        <translation>{backup} est une sauvegarde de {path}&#xa0;: veuillez indiquer d’abord la sauvegarde.</translation>
    </message>
    <message>
        <source>{by} has decided this already; what was chosen is shown now.</source>
        <translation>{by} a déjà tranché&#xa0;; ce qui a été choisi est affiché maintenant.</translation>
    </message>
    <message>
        <source>{file} cannot be opened by this passphrase, or it is no recovery key.</source>
        <translation>{file} ne s’ouvre pas avec cette phrase secrète, ou n’est pas une clé de secours.</translation>
    </message>
    <message>
        <source>{file} holds no laptop’s key: it is no enrolment and no signed package.</source>
        <translation>{file} ne contient la clé d’aucun ordinateur&#xa0;: ce n’est ni une inscription ni un paquet signé.</translation>
    </message>
    <message>
        <source>{file} is no answer of headquarters to a request, or it was changed on the way.</source>
        <translation>{file} n’est pas une réponse du siège à une demande, ou a été modifié en route.</translation>
    </message>
    <message>
        <source>{file} is no request for help with a passphrase.</source>
        <translation>{file} n’est pas une demande d’aide pour une phrase secrète.</translation>
    </message>
    <message>
        <source>{file} was made for another recovery key than the one here, so it cannot be answered from this database.</source>
        <translation>{file} a été fait pour une autre clé de secours que celle d’ici&#xa0;; on ne peut pas y répondre depuis cette base de données.</translation>
    </message>
    <message>
        <source>{lines} lines were refused; nothing was recorded.</source>
        <translation>Lignes refusées&#xa0;: {lines}&#xa0;; rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>{name} proposed it, so somebody else has to confirm it.</source>
        <translation>{name} l’a proposé&#xa0;: c’est à une autre personne de le confirmer.</translation>
    </message>
    <message>
        <source>{path} is a pipe or a device, not a file. Save it as a file first.</source>
        <translation>{path} est un tube ou un périphérique, pas un fichier. Enregistrez-le d’abord dans un fichier.</translation>
    </message>
    <message>
        <source>{path} is kept in step by a service such as OneDrive or Dropbox, which copies a database in the middle of a write. Keep it in {local}; packages may go there.</source>
        <translation>{path} est synchronisé par un service comme OneDrive ou Dropbox, qui copie une base au milieu d’une écriture. Gardez-la dans {local}&#xa0;; les paquets peuvent y aller.</translation>
    </message>
    <message>
        <source>{path} is on a stick, and a database there is lost with it or damaged when it is pulled out. Keep it in {local}; packages and backups may go there.</source>
        <translation>{path} se trouve sur une clé, et une base y est perdue avec elle, ou endommagée quand on la retire. Gardez-la dans {local}&#xa0;; les paquets et les sauvegardes peuvent y aller.</translation>
    </message>
    <message>
        <source>{path} is on another computer, and a database there can be damaged by a break in the network. Keep it on this computer, for instance in {local}; packages may go there.</source>
        <translation>{path} se trouve sur un autre ordinateur, et une coupure du réseau peut y endommager une base. Gardez-la sur cet ordinateur, par exemple dans {local}&#xa0;; les paquets peuvent y aller.</translation>
    </message>
    <message>
        <source>{path} needs {needs} MB of free space for this, and has {free} MB. Nothing has begun: make room there, or choose another place, and try again.</source>
        <translation>Il faut {needs}&#xa0;Mo libres dans {path}, et il y en a {free}. Rien n’a commencé&#xa0;: faites de la place ou choisissez un autre endroit, puis réessayez.</translation>
    </message>
    <message>
        <source>{path} went away while the file was being written: the stick was pulled out, or the disk reports an error. Nothing is lost. Put it back, or choose another place, and write the file again.</source>
        <translation>{path} a disparu pendant l’écriture du fichier&#xa0;: la clé a été retirée, ou le disque signale une erreur. Rien n’est perdu. Rebranchez-la ou choisissez un autre endroit, puis écrivez le fichier de nouveau.</translation>
    </message>
    <message>
        <source>{place} asks for the password of {login}. Type it in the window, or put it into the password file (~/.pgpass, or the file that PGPASSFILE names).</source>
        <translation>{place} demande le mot de passe de {login}. Saisissez-le dans la fenêtre, ou mettez-le dans le fichier de mots de passe (~/.pgpass, ou le fichier que nomme PGPASSFILE).</translation>
    </message>
    <message>
        <source>{place} does not take this password of {login}. Type it again; the administrator can give a new one.</source>
        <translation>{place} n’accepte pas ce mot de passe de {login}. Saisissez-le de nouveau&#xa0;; l’administrateur peut en donner un nouveau.</translation>
    </message>
    <message>
        <source>{place} is empty, and {login} may make no tables there. Ask the administrator to make them with Passerelle, or to allow it once.</source>
        <translation>{place} est vide, et {login} ne peut pas y créer de tables. Demandez à l’administrateur de les créer avec Passerelle, ou de le permettre une fois.</translation>
    </message>
    <message>
        <source>{place} lets nobody in as {login} from this computer. Is the name right? Otherwise ask the administrator for a login, and to allow it from here.</source>
        <translation>{place} ne laisse entrer personne sous le nom {login} depuis cet ordinateur. Le nom est-il juste&#xa0;? Sinon, demandez à l’administrateur un identifiant, et qu’il soit permis depuis ici.</translation>
    </message>
    <message>
        <source>{program} made no backup: {reason}. Please show this to the administrator.</source>
        <translation>{program} n’a pas fait de sauvegarde&#xa0;: {reason}. Montrez ceci à l’administrateur.</translation>
    </message>
    <message>
        <source>{text} is no day. Days are written like 2026-01-31.</source>
        <translation>{text} n’est pas un jour. Un jour s’écrit comme 2026-01-31.</translation>
    </message>
    <message>
        <source>“{feed}” names no laptop known here, or more than one. The command status lists them.</source>
        <translation>«&#xa0;{feed}&#xa0;» ne désigne aucun ordinateur connu ici, ou plusieurs. La commande status les énumère.</translation>
    </message>
    <message>
        <source>“{key}” has another form than expected.</source>
        <translation>«&#xa0;{key}&#xa0;» n’a pas la forme attendue.</translation>
    </message>
    <message>
        <source>“{key}” is asked for twice. Please name it once.</source>
        <translation>«&#xa0;{key}&#xa0;» est demandé deux fois. Veuillez ne l’indiquer qu’une fois.</translation>
    </message>
    <message>
        <source>“{value}” is no date for “{key}”. Please write it as 2013-07-01, 2013-07 or 2013.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas une date pour «&#xa0;{key}&#xa0;». Écrivez-la sous la forme 2013-07-01, 2013-07 ou 2013.</translation>
    </message>
    <message>
        <source>“{value}” is not known here as “{key}”. Please give a code or a name as the program shows it.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas connu ici comme «&#xa0;{key}&#xa0;». Donnez un code ou un nom tel que le programme le montre.</translation>
    </message>
    <message>
        <source>“{value}” is the code of several records. Please give one of these: {uids}.</source>
        <translation>«&#xa0;{value}&#xa0;» est le code de plusieurs fiches. Indiquez l’une de celles-ci&#xa0;: {uids}.</translation>
    </message>
</context>
<context>
    <name>exchange</name>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n modifiée</numerusform>
            <numerusform>%n modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n modification</numerusform>
            <numerusform>%n modifications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes since the last confirmed package, </source>
        <translation>
            <numerusform>%n modification depuis le dernier paquet confirmé, </numerusform>
            <numerusform>%n modifications depuis le dernier paquet confirmé, </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes were taken in again.</source>
        <translation>
            <numerusform>%n modification a été reprise.</numerusform>
            <numerusform>%n modifications ont été reprises.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts</source>
        <translation>
            <numerusform>%n conflit</numerusform>
            <numerusform>%n conflits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted</source>
        <translation>
            <numerusform>%n supprimée</numerusform>
            <numerusform>%n supprimées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edits made in Excel</source>
        <translation>
            <numerusform>%n correction faite dans Excel</numerusform>
            <numerusform>%n corrections faites dans Excel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nouvelle</numerusform>
            <numerusform>%n nouvelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them set aside before by an undo</source>
        <translation>
            <numerusform>dont %n mise de côté auparavant par une annulation</numerusform>
            <numerusform>dont %n mises de côté auparavant par une annulation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n packages are written, each in a folder named by its office.</source>
        <translation>
            <numerusform>%n paquet est écrit, dans un dossier au nom de son bureau.</numerusform>
            <numerusform>%n paquets sont écrits, chacun dans un dossier au nom de son bureau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records.</source>
        <translation>
            <numerusform>%n fiche.</numerusform>
            <numerusform>%n fiches.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shared pieces go into the library first.</source>
        <translation>
            <numerusform>%n contribution partagée entre d’abord dans la bibliothèque.</numerusform>
            <numerusform>%n contributions partagées entrent d’abord dans la bibliothèque.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for another package</source>
        <translation>
            <numerusform>%n en attente d’un autre paquet</numerusform>
            <numerusform>%n en attente d’un autre paquet</numerusform>
        </translation>
    </message>
    <message>
        <source>A table, not a package</source>
        <translation>Un tableau, pas un paquet</translation>
    </message>
    <message>
        <source>Already received on {day}: 0 changes.</source>
        <translation>Déjà reçu le {day}&#xa0;: 0 modification.</translation>
    </message>
    <message>
        <source>Another laptop of this office</source>
        <translation>Un autre portable de ce bureau</translation>
    </message>
    <message>
        <source>Answer all offices</source>
        <translation>Répondre à tous les bureaux</translation>
    </message>
    <message>
        <source>Asked to send again</source>
        <translation>Renvois demandés</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Choisir des fichiers…</translation>
    </message>
    <message>
        <source>Choose packages</source>
        <translation>Choisir des paquets</translation>
    </message>
    <message>
        <source>Code of the receipt: {code}</source>
        <translation>Code de l’accusé&#xa0;: {code}</translation>
    </message>
    <message>
        <source>Collecting changes</source>
        <translation>Collecte des modifications</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmé</translation>
    </message>
    <message>
        <source>Confirmed by phone</source>
        <translation>Confirmé au téléphone</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message numerus="yes">
        <source>Decide %n conflicts</source>
        <translation>
            <numerusform>Trancher %n conflit</numerusform>
            <numerusform>Trancher %n conflits</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop packages here, or anywhere on the window</source>
        <translation>Déposez les paquets ici, ou n’importe où dans la fenêtre</translation>
    </message>
    <message>
        <source>Edited in Excel</source>
        <translation>Modifié dans Excel</translation>
    </message>
    <message>
        <source>For another office</source>
        <translation>Pour un autre bureau</translation>
    </message>
    <message>
        <source>Into the folder</source>
        <translation>Dans le dossier</translation>
    </message>
    <message>
        <source>Into the library before: {new} new, {changed} changed.</source>
        <translation>Mis avant dans la bibliothèque&#xa0;: {new} en plus, {changed} modifiés.</translation>
    </message>
    <message>
        <source>It asks to send something again.</source>
        <translation>Il demande de renvoyer quelque chose.</translation>
    </message>
    <message>
        <source>It brings no records, only news of what was received.</source>
        <translation>Il n’apporte pas de fiches, seulement des nouvelles de ce qui a été reçu.</translation>
    </message>
    <message numerus="yes">
        <source>It confirms %n packages sent from here.</source>
        <translation>
            <numerusform>Il confirme %n paquet envoyé d’ici.</numerusform>
            <numerusform>Il confirme %n paquets envoyés d’ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keeping a safety copy</source>
        <translation>Copie de sécurité</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Rien de nouveau</translation>
    </message>
    <message>
        <source>Nothing new, and everything received is confirmed.</source>
        <translation>Rien de nouveau, et tout ce qui a été reçu est confirmé.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing new. A package would only confirm what was received: %n receipts.</source>
        <translation>
            <numerusform>Rien de nouveau. Un paquet ne ferait que confirmer ce qui a été reçu&#xa0;: %n accusé.</numerusform>
            <numerusform>Rien de nouveau. Un paquet ne ferait que confirmer ce qui a été reçu&#xa0;: %n accusés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was written for {office}: {reason}</source>
        <translation>Rien n’a été écrit pour {office}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Lost?</source>
        <translation>Perdu&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>%n edits chosen. Change…</source>
        <translation>
            <numerusform>%n correction choisie. Changer…</numerusform>
            <numerusform>%n corrections choisies. Changer…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are still to come, {size}.</source>
        <translation>
            <numerusform>%n fichier doit encore arriver, {size}.</numerusform>
            <numerusform>%n fichiers doivent encore arriver, {size}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files came along, {size}.</source>
        <translation>
            <numerusform>%n fichier est arrivé avec, {size}.</numerusform>
            <numerusform>%n fichiers sont arrivés avec, {size}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files come along, {size}.</source>
        <translation>
            <numerusform>%n fichier arrive avec, {size}.</numerusform>
            <numerusform>%n fichiers arrivent avec, {size}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files go along, {size}.</source>
        <translation>
            <numerusform>%n fichier part avec, {size}.</numerusform>
            <numerusform>%n fichiers partent avec, {size}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files wait for a later package, {size}.</source>
        <translation>
            <numerusform>%n fichier attend un prochain paquet, {size}.</numerusform>
            <numerusform>%n fichiers attendent un prochain paquet, {size}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more places may name a person.</source>
        <translation>
            <numerusform>%n autre endroit désigne peut-être une personne.</numerusform>
            <numerusform>%n autres endroits désignent peut-être une personne.</numerusform>
        </translation>
    </message>
    <message>
        <source>An empty table to fill in…</source>
        <translation>Un tableau vide à remplir…</translation>
    </message>
    <message>
        <source>As a workbook with a password</source>
        <translation>Comme classeur avec mot de passe</translation>
    </message>
    <message>
        <source>As an open workbook</source>
        <translation>Comme classeur ouvert</translation>
    </message>
    <message>
        <source>Better ask the author to leave persons out of texts; you may also take it as it is.</source>
        <translation>Mieux vaut demander à l’auteur de ne nommer personne dans les textes&#xa0;; vous pouvez aussi le prendre tel quel.</translation>
    </message>
    <message>
        <source>Closed by a password: whoever knows it opens the workbook in Excel. Tell it by phone, never in the same mail. Attached files wait for another package.</source>
        <translation>Fermé par un mot de passe&#xa0;: qui le connaît ouvre le classeur dans Excel. Dites-le par téléphone, jamais dans le même courriel. Les fichiers joints attendent un autre paquet.</translation>
    </message>
    <message>
        <source>Encrypted; it can be opened by: {laptops}</source>
        <translation>Chiffré&#xa0;; peuvent l’ouvrir&#xa0;: {laptops}</translation>
    </message>
    <message>
        <source>For people without Passerelle: Excel asks for the password, which you tell them by phone.</source>
        <translation>Pour les personnes sans Passerelle&#xa0;: Excel demande le mot de passe, que vous leur dites par téléphone.</translation>
    </message>
    <message>
        <source>For people without Passerelle: whoever gets hold of the file can read it.</source>
        <translation>Pour les personnes sans Passerelle&#xa0;: quiconque met la main sur le fichier peut le lire.</translation>
    </message>
    <message>
        <source>It brings no records, only files.</source>
        <translation>Il n’apporte aucune fiche, seulement des fichiers.</translation>
    </message>
    <message numerus="yes">
        <source>It is large and stands in %n files beside one another. Send them all; they can be imported in any order.</source>
        <translation>
            <numerusform>Il est volumineux et tient en %n fichier. Envoyez-le.</numerusform>
            <numerusform>Il est volumineux et tient en %n fichiers, côte à côte. Envoyez-les tous&#xa0;; ils s’importent dans n’importe quel ordre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Let the files go along</source>
        <translation>Envoyer aussi les fichiers</translation>
    </message>
    <message>
        <source>Look at the edits…</source>
        <translation>Voir les corrections…</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Intégré</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>Intégration</translation>
    </message>
    <message>
        <source>Needs a newer program</source>
        <translation>Version plus récente requise</translation>
    </message>
    <message>
        <source>Needs a password</source>
        <translation>Mot de passe requis</translation>
    </message>
    <message>
        <source>No office lacks anything or awaits a receipt.</source>
        <translation>Aucun bureau ne manque de rien ni n’attend d’accusé.</translation>
    </message>
    <message>
        <source>No package was written or received here yet.</source>
        <translation>Aucun paquet n’a encore été écrit ni reçu ici.</translation>
    </message>
    <message>
        <source>No records are new; only files go along.</source>
        <translation>Aucune fiche n’est nouvelle&#xa0;; seuls des fichiers partent.</translation>
    </message>
    <message>
        <source>Not encrypted, as you chose: whoever gets hold of the file can read it.</source>
        <translation>Non chiffré, comme vous l’avez choisi&#xa0;: quiconque met la main sur le fichier peut le lire.</translation>
    </message>
    <message>
        <source>Not encrypted, because no laptop of {office} is verified here: whoever gets hold of the file can read it. Ask for an enrolment from there and compare its digits by phone.</source>
        <translation>Non chiffré, car aucun ordinateur n’est vérifié ici pour {office}&#xa0;: quiconque met la main sur le fichier peut le lire. Demandez une inscription de là-bas et comparez ses chiffres par téléphone.</translation>
    </message>
    <message>
        <source>Not encrypted, because this database has no passphrase: whoever gets hold of the file can read it.</source>
        <translation>Non chiffré, car cette base de données n’a pas de phrase secrète&#xa0;: quiconque met la main sur le fichier peut le lire.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Open the receipt</source>
        <translation>Ouvrir l’accusé</translation>
    </message>
    <message>
        <source>Open with the password</source>
        <translation>Ouvrir avec le mot de passe</translation>
    </message>
    <message>
        <source>Other folder…</source>
        <translation>Autre dossier…</translation>
    </message>
    <message>
        <source>Package {number} of {office} can be undone until something is recorded or sent here. What it brought is set aside then, and can be taken again.</source>
        <translation>Le paquet {number} de {office} peut être annulé tant que rien n’est saisi ni envoyé ici. Ce qu’il a apporté est alors mis de côté et peut être repris.</translation>
    </message>
    <message>
        <source>Package {number} of {office} is undone. What it brought is set aside and can be taken again.</source>
        <translation>Le paquet {number} de {office} est annulé. Ce qu’il avait apporté est mis de côté et peut être repris.</translation>
    </message>
    <message>
        <source>Packages both ways</source>
        <translation>Paquets envoyés et reçus</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>Mot de passe du fichier</translation>
    </message>
    <message>
        <source>Please wait until the work that goes on here has ended.</source>
        <translation>Attendez que le travail en cours ici soit terminé.</translation>
    </message>
    <message>
        <source>Reading the packages</source>
        <translation>Lecture des paquets</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Recevoir</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Save a copy with notes…</source>
        <translation>Enregistrer une copie annotée…</translation>
    </message>
    <message>
        <source>See where it went…</source>
        <translation>Voir fiche par fiche…</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Sender not verified</source>
        <translation>Expéditeur non vérifié</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>C’est réglé</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stopped. No package was written.</source>
        <translation>Arrêté. Aucun paquet n’a été écrit.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Arrêté. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was taken in.</source>
        <translation>Arrêté. Rien n’a été intégré.</translation>
    </message>
    <message>
        <source>Stopped. What was taken in before stays; see what is left.</source>
        <translation>Arrêté. Ce qui a déjà été intégré reste&#xa0;; voyez ce qui manque encore.</translation>
    </message>
    <message>
        <source>Stopped. What was written stays.</source>
        <translation>Arrêté. Ce qui est écrit reste.</translation>
    </message>
    <message>
        <source>Take again</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Intégrer</translation>
    </message>
    <message>
        <source>Take its rows in…</source>
        <translation>Intégrer ses lignes…</translation>
    </message>
    <message>
        <source>Taken in: {what}</source>
        <translation>Intégré&#xa0;: {what}</translation>
    </message>
    <message>
        <source>That is the file itself, which stays as it is. Please choose another name.</source>
        <translation>C’est le fichier lui-même, et il reste tel quel. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The file of this package is no longer kept here.</source>
        <translation>Le fichier de ce paquet n’est plus conservé ici.</translation>
    </message>
    <message>
        <source>The first package for this office: all it may have, </source>
        <translation>Premier paquet pour ce bureau&#xa0;: tout ce qu’il peut recevoir, soit </translation>
    </message>
    <message>
        <source>This import was undone on {at}. What it had brought is set aside, and can be taken again.</source>
        <translation>Cette intégration a été annulée le {at}. Ce qu’elle avait apporté est mis de côté et peut être repris.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Training, refused here</source>
        <translation>Formation&#xa0;: refusé ici</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Annuler cette intégration</translation>
    </message>
    <message>
        <source>Undoing the import</source>
        <translation>Annulation de l’intégration</translation>
    </message>
    <message>
        <source>Undone, set aside</source>
        <translation>Annulé, mis de côté</translation>
    </message>
    <message>
        <source>Waits for another package</source>
        <translation>Attend un autre paquet</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>What did not come</source>
        <translation>Ce qui n’est pas arrivé</translation>
    </message>
    <message>
        <source>What was refused</source>
        <translation>Ce qui a été refusé</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer la demande</translation>
    </message>
    <message>
        <source>Without them the package is small; they follow later.</source>
        <translation>Sans eux, le paquet est petit&#xa0;; ils suivront plus tard.</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Traitement</translation>
    </message>
    <message>
        <source>Would bring: {what}</source>
        <translation>Apporterait&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Write a request</source>
        <translation>Écrire une demande</translation>
    </message>
    <message>
        <source>Write the package</source>
        <translation>Écrire le paquet</translation>
    </message>
    <message>
        <source>Writing the answers</source>
        <translation>Écriture des réponses</translation>
    </message>
    <message>
        <source>Writing the request</source>
        <translation>Écriture de la demande</translation>
    </message>
    <message>
        <source>Writing the workbook</source>
        <translation>Écriture du classeur</translation>
    </message>
    <message>
        <source>Written, not confirmed</source>
        <translation>Écrit, non confirmé</translation>
    </message>
    <message numerus="yes">
        <source>in %n records.</source>
        <translation>
            <numerusform>dans %n fiche.</numerusform>
            <numerusform>dans %n fiches.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} from {office}</source>
        <translation>{file} · {office}</translation>
    </message>
    <message numerus="yes">
        <source>{file} has %n notes. Send it back; corrected, it can be imported like the original.</source>
        <translation>
            <numerusform>{file} porte %n note. Renvoyez-le&#xa0;; corrigé, il s’importe comme l’original.</numerusform>
            <numerusform>{file} porte %n notes. Renvoyez-le&#xa0;; corrigé, il s’importe comme l’original.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is open in another program. Close it there first.</source>
        <translation>{file} est ouvert dans un autre programme. Fermez-le d’abord là-bas.</translation>
    </message>
    <message>
        <source>{file} is written. Send it to {office} by mail, or carry it on a stick.</source>
        <translation>{file} est prêt. Envoyez-le par courriel ou portez-le sur une clé USB (destinataire&#xa0;: {office}).</translation>
    </message>
    <message>
        <source>{file} is written. Send it to {office}: its next package brings what is missing.</source>
        <translation>{file} est écrit. Envoyez-le à {office}&#xa0;: son prochain paquet apportera ce qui manque.</translation>
    </message>
    <message>
        <source>{file} is written. Whoever fills it in needs no program; drop it here when it is back.</source>
        <translation>{file} est écrit. Qui le remplit n’a besoin d’aucun programme&#xa0;; déposez-le ici à son retour.</translation>
    </message>
    <message>
        <source>{step}, about {time} left</source>
        <translation>{step}, encore {time} environ</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>0 no, 1 partly, 2 fully.</source>
        <translation>0 non, 1 en partie, 2 pleinement.</translation>
    </message>
    <message>
        <source>1 low, 2 medium, 3 high.</source>
        <translation>1 faible, 2 moyen, 3 fort.</translation>
    </message>
    <message>
        <source>15 to 24 years old.</source>
        <translation>De 15 à 24 ans.</translation>
    </message>
    <message>
        <source>A correction or refund is negative.</source>
        <translation>Une correction ou un remboursement s’écrit en négatif.</translation>
    </message>
    <message>
        <source>A random name that all records of the tie share.</source>
        <translation>Un nom tiré au hasard, commun à toutes les fiches du lien.</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>Sigle</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Adds up as</source>
        <translation>Mode de cumul</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Agencies taking part</source>
        <translation>Agences participantes</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agence</translation>
    </message>
    <message>
        <source>Agreement signed</source>
        <translation>Accord signé le</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>An address of the organisation, not of a person.</source>
        <translation>Une adresse de l’organisation, pas d’une personne.</translation>
    </message>
    <message>
        <source>An address of the programme, not of a person.</source>
        <translation>Une adresse du programme, pas d’une personne.</translation>
    </message>
    <message>
        <source>An existing programme or tool it belongs to.</source>
        <translation>Un programme ou un outil existant dont elle fait partie.</translation>
    </message>
    <message>
        <source>Answers the need</source>
        <translation>Répond au besoin</translation>
    </message>
    <message>
        <source>Approached by</source>
        <translation>Contacté par</translation>
    </message>
    <message>
        <source>As people there write it; accents do not matter for search.</source>
        <translation>Comme on l’écrit sur place&#xa0;; la recherche ignore les accents.</translation>
    </message>
    <message>
        <source>Ask again on</source>
        <translation>Redemander le</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Public visé</translation>
    </message>
    <message>
        <source>Based in</source>
        <translation>Pays d’établissement</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Valeur de référence</translation>
    </message>
    <message>
        <source>Baseline measured on</source>
        <translation>Référence mesurée le</translation>
    </message>
    <message>
        <source>Bonus</source>
        <translation>Bonus</translation>
    </message>
    <message>
        <source>Change of policy</source>
        <translation>Évolution de la politique</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Somme de contrôle</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Comité</translation>
    </message>
    <message>
        <source>Comparative advantage</source>
        <translation>Avantage comparatif</translation>
    </message>
    <message>
        <source>Consent given</source>
        <translation>Consentement donné</translation>
    </message>
    <message>
        <source>Consent given on</source>
        <translation>Consentement donné le</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>Context, approach and people concerned, in a paragraph or two.</source>
        <translation>Contexte, démarche et personnes concernées, en un ou deux paragraphes.</translation>
    </message>
    <message>
        <source>Contributing agencies</source>
        <translation>Agences contributrices</translation>
    </message>
    <message>
        <source>Corrects</source>
        <translation>Corrige</translation>
    </message>
    <message>
        <source>Count a person once, in the group that fits best.</source>
        <translation>Comptez chaque personne une seule fois, dans le groupe qui convient le mieux.</translation>
    </message>
    <message>
        <source>Counted or estimated</source>
        <translation>Compté ou estimé</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Counts when the dates are not known.</source>
        <translation>Compte quand les dates ne sont pas connues.</translation>
    </message>
    <message>
        <source>Criteria of selection</source>
        <translation>Critères de sélection</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Critère</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Donors</source>
        <translation>Bailleurs</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>Effects of migration on jobs, on the population, on public services.</source>
        <translation>Effets de la migration sur l’emploi, la population et les services publics.</translation>
    </message>
    <message>
        <source>Either an agency or an organisation.</source>
        <translation>Soit une agence, soit une organisation.</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Expected local impact</source>
        <translation>Impact local attendu</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>First day; leave it empty when the date is not known.</source>
        <translation>Premier jour&#xa0;; laissez vide si la date n’est pas connue.</translation>
    </message>
    <message>
        <source>Focal point of the initiative</source>
        <translation>Point focal de l’initiative</translation>
    </message>
    <message>
        <source>Follow up on</source>
        <translation>Date de suivi</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Follows</source>
        <translation>Fait suite à</translation>
    </message>
    <message>
        <source>For activities of a whole programme, not of one initiative.</source>
        <translation>Pour les activités de tout un programme, et non d’une seule initiative.</translation>
    </message>
    <message>
        <source>For figures of a whole country.</source>
        <translation>Pour les chiffres de tout un pays.</translation>
    </message>
    <message>
        <source>For reports that headquarters writes in English.</source>
        <translation>Pour les rapports que le siège rédige en anglais.</translation>
    </message>
    <message>
        <source>For the program: the other columns of the list, as JSON.</source>
        <translation>Pour le programme&#xa0;: les autres colonnes de la liste, en JSON.</translation>
    </message>
    <message>
        <source>Found by search; separated by semicolons.</source>
        <translation>Trouvés par la recherche&#xa0;; à séparer par des points-virgules.</translation>
    </message>
    <message>
        <source>Foundation, association, public body…, as it calls itself.</source>
        <translation>Fondation, association, organisme public… comme elle se nomme elle-même.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Functional mailbox</source>
        <translation>Courriel de service</translation>
    </message>
    <message>
        <source>Further properties</source>
        <translation>Autres propriétés</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Apporté par</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Subvention</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Groups concerned</source>
        <translation>Groupes concernés</translation>
    </message>
    <message>
        <source>Headquarters puts it into the library that every office receives.</source>
        <translation>Le siège la place dans la bibliothèque que reçoit chaque bureau.</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>Tenue le</translation>
    </message>
    <message>
        <source>How exact</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>How it can grow</source>
        <translation>Comment l’étendre</translation>
    </message>
    <message>
        <source>How much of the currency one US dollar was worth.</source>
        <translation>Ce que valait un dollar des États-Unis dans cette devise.</translation>
    </message>
    <message>
        <source>How several values become one: their sum, their mean or the last.</source>
        <translation>Comment plusieurs valeurs en font une&#xa0;: leur somme, leur moyenne ou la dernière.</translation>
    </message>
    <message>
        <source>How the risk is reduced, or the opportunity used.</source>
        <translation>Comment réduire le risque, ou saisir l’opportunité.</translation>
    </message>
    <message>
        <source>In kind</source>
        <translation>En nature</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En usage</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>Initiative</translation>
    </message>
    <message>
        <source>Initiatives in all</source>
        <translation>Initiatives en tout</translation>
    </message>
    <message>
        <source>Initiatives per country</source>
        <translation>Initiatives par pays</translation>
    </message>
    <message>
        <source>Institutionalised in</source>
        <translation>Institutionnalisée dans</translation>
    </message>
    <message>
        <source>Institutionalised since</source>
        <translation>Institutionnalisée depuis</translation>
    </message>
    <message>
        <source>Key objective</source>
        <translation>Objectif principal</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Lead agencies</source>
        <translation>Agences chefs de file</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation>Forme juridique</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Probabilité</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Made by the program from the office and a number; you can change it.</source>
        <translation>Composé par le programme à partir du bureau et d’un numéro&#xa0;; vous pouvez le changer.</translation>
    </message>
    <message>
        <source>Main theme</source>
        <translation>Thème principal</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>Identifiant commun</translation>
    </message>
    <message>
        <source>May be shown</source>
        <translation>Peut être montrée</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesure prise</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>Mesuré le</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Hommes</translation>
    </message>
    <message>
        <source>Migration governance assessed in</source>
        <translation>Gouvernance des migrations évaluée en</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name in Arabic</source>
        <translation>Nom en arabe</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Nom en anglais</translation>
    </message>
    <message>
        <source>Name in French</source>
        <translation>Nom en français</translation>
    </message>
    <message>
        <source>Name in Portuguese</source>
        <translation>Nom en portugais</translation>
    </message>
    <message>
        <source>Name in Russian</source>
        <translation>Nom en russe</translation>
    </message>
    <message>
        <source>Name in Spanish</source>
        <translation>Nom en espagnol</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Réseaux</translation>
    </message>
    <message>
        <source>No names, phone numbers or e-mail addresses of persons, please.</source>
        <translation>Pas de nom, de téléphone ni d’adresse électronique de personnes, s’il vous plaît.</translation>
    </message>
    <message>
        <source>No, if only the country or a vague area is known so far.</source>
        <translation>Non, si l’on ne connaît encore que le pays ou une vague zone.</translation>
    </message>
    <message>
        <source>Nobody can be recognised, or the written consent is kept.</source>
        <translation>Personne n’est reconnaissable, ou le consentement écrit est conservé.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Of them men</source>
        <translation>Dont hommes</translation>
    </message>
    <message>
        <source>Of them with a disability</source>
        <translation>Dont personnes handicapées</translation>
    </message>
    <message>
        <source>Of them women</source>
        <translation>Dont femmes</translation>
    </message>
    <message>
        <source>Of them young</source>
        <translation>Dont jeunes</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Old records keep a code that is no longer offered.</source>
        <translation>Les anciennes fiches gardent un code qui n’est plus proposé.</translation>
    </message>
    <message>
        <source>One or several, with a semicolon between them; the first one leads. The country behind a comma where it is another one: “Name, Italy”.</source>
        <translation>Une ou plusieurs, séparées par un point-virgule&#xa0;; la première est chef de file. Le pays après une virgule s’il est autre&#xa0;: «&#xa0;Nom, Italie&#xa0;».</translation>
    </message>
    <message>
        <source>Only when women and men were not counted.</source>
        <translation>Seulement si femmes et hommes n’ont pas été comptés.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Original record</source>
        <translation>Fiche d’origine</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Autres noms</translation>
    </message>
    <message>
        <source>Other or not known</source>
        <translation>Autre ou inconnu</translation>
    </message>
    <message>
        <source>Own merit</source>
        <translation>Mérite propre</translation>
    </message>
    <message>
        <source>Own title</source>
        <translation>Intitulé propre</translation>
    </message>
    <message>
        <source>Owned since</source>
        <translation>Repris depuis</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Fait partie de</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Partner organisations</source>
        <translation>Organisations partenaires</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Plan or priority served</source>
        <translation>Plan ou priorité d’ancrage</translation>
    </message>
    <message>
        <source>Planned or reached</source>
        <translation>Prévu ou atteint</translation>
    </message>
    <message>
        <source>Policy concerned</source>
        <translation>Politique concernée</translation>
    </message>
    <message>
        <source>Precise place</source>
        <translation>Lieu précis</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Programme results served</source>
        <translation>Résultats du programme visés</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Taux de change</translation>
    </message>
    <message>
        <source>Reason of the correction</source>
        <translation>Motif de la correction</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Motifs</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Reference of the agreement</source>
        <translation>Référence de l’accord</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Reply to</source>
        <translation>Réponse à</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Results owned by</source>
        <translation>Résultats repris par</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>Examiné par</translation>
    </message>
    <message>
        <source>Reviewed on</source>
        <translation>Examiné le</translation>
    </message>
    <message>
        <source>Risk or opportunity</source>
        <translation>Risque ou opportunité</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Tour de financement</translation>
    </message>
    <message>
        <source>SDG</source>
        <translation>ODD</translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation>Passage à l’échelle</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Note obtenue</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Secteur</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>Share with all offices</source>
        <translation>Partager avec tous les bureaux</translation>
    </message>
    <message>
        <source>Shared by</source>
        <translation>Partagé par</translation>
    </message>
    <message>
        <source>Shown beside the score, not added to it.</source>
        <translation>Affiché à côté de la note obtenue, sans s’y ajouter.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Standard indicator</source>
        <translation>Indicateur standard</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Status since</source>
        <translation>Statut depuis</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Target by</source>
        <translation>Cible à atteindre le</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>The body that decides, not its members.</source>
        <translation>L’instance qui décide, pas ses membres.</translation>
    </message>
    <message>
        <source>The country of its seat, also when it works abroad.</source>
        <translation>Le pays où elle est établie, même si elle agit à l’étranger.</translation>
    </message>
    <message>
        <source>The country whose office keeps the record.</source>
        <translation>Le pays dont le bureau tient la fiche.</translation>
    </message>
    <message>
        <source>The date the document carries.</source>
        <translation>La date que porte le document.</translation>
    </message>
    <message>
        <source>The earlier figure that this one replaces.</source>
        <translation>Le chiffre antérieur que celui-ci remplace.</translation>
    </message>
    <message>
        <source>The earlier measurement that this one replaces.</source>
        <translation>La mesure antérieure que celle-ci remplace.</translation>
    </message>
    <message>
        <source>The initiative of an earlier round that this one continues.</source>
        <translation>L’initiative d’un tour précédent que celle-ci prolonge.</translation>
    </message>
    <message>
        <source>The law, budget or service that keeps it going.</source>
        <translation>La loi, le budget ou le service qui la fait vivre.</translation>
    </message>
    <message>
        <source>The list the theme is taken from.</source>
        <translation>La liste d’où vient le thème.</translation>
    </message>
    <message>
        <source>The list, report or survey the number comes from.</source>
        <translation>La liste, le rapport ou l’enquête d’où vient le chiffre.</translation>
    </message>
    <message>
        <source>The local plan or national priority it is part of.</source>
        <translation>Le plan local ou la priorité nationale où elle s’inscrit.</translation>
    </message>
    <message>
        <source>The most important one of its list; at most one.</source>
        <translation>Le plus important de sa liste&#xa0;; un seul au plus.</translation>
    </message>
    <message>
        <source>The noted need that this activity answers.</source>
        <translation>Le besoin, saisi en note, auquel répond cette activité.</translation>
    </message>
    <message>
        <source>The official title, in the language of the office.</source>
        <translation>Le titre officiel, dans la langue du bureau.</translation>
    </message>
    <message>
        <source>The one agency that speaks with this partner.</source>
        <translation>La seule agence qui parle avec ce partenaire.</translation>
    </message>
    <message>
        <source>The part it manages, or receives as a sub-grant.</source>
        <translation>La part qu’il gère, ou qu’il reçoit en sous-subvention.</translation>
    </message>
    <message>
        <source>The person agreed to be named here. Withdrawing it removes name, e-mail and phone.</source>
        <translation>La personne accepte d’être nommée ici. Retirer ce consentement efface nom, courriel et téléphone.</translation>
    </message>
    <message>
        <source>The programme of a round, phase or pilot.</source>
        <translation>Le programme d’un tour, d’une phase ou d’un essai.</translation>
    </message>
    <message>
        <source>The programme&apos;s grant as approved.</source>
        <translation>La subvention du programme, telle qu’approuvée.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Time, premises or goods, given at their worth.</source>
        <translation>Temps, locaux ou biens, à leur valeur estimée.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Title in English</source>
        <translation>Titre en anglais</translation>
    </message>
    <message>
        <source>Toolkit</source>
        <translation>Boîte à outils</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Two or more make it a joint activity.</source>
        <translation>Deux ou plus en font une activité conjointe.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Type of area</source>
        <translation>Type de zone</translation>
    </message>
    <message>
        <source>Type of service</source>
        <translation>Type de service</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Wanted for people reached; a plan may cover the whole initiative.</source>
        <translation>Nécessaire pour les bénéficiaires atteints&#xa0;; une prévision peut couvrir toute l’initiative.</translation>
    </message>
    <message>
        <source>Web site</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>What continues after the grant</source>
        <translation>Ce qui continue après la subvention</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>What should be different at the end, in two sentences.</source>
        <translation>Ce qui doit avoir changé à la fin, en deux phrases.</translation>
    </message>
    <message>
        <source>What this contact answers for, such as health focal point.</source>
        <translation>Ce dont ce contact a la charge, par exemple point focal santé.</translation>
    </message>
    <message>
        <source>What this partner does.</source>
        <translation>Ce que fait ce partenaire.</translation>
    </message>
    <message>
        <source>When no standard indicator fits.</source>
        <translation>Quand aucun indicateur standard ne convient.</translation>
    </message>
    <message>
        <source>When to check that the contact is still right; after two years at the latest.</source>
        <translation>Quand vérifier que le contact est encore valable&#xa0;; au plus tard après deux ans.</translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation>Qui peut le voir</translation>
    </message>
    <message>
        <source>Who took the results over.</source>
        <translation>Qui a repris les résultats à son compte.</translation>
    </message>
    <message>
        <source>Whose need</source>
        <translation>Besoin de qui</translation>
    </message>
    <message>
        <source>Why this partner and no other.</source>
        <translation>Pourquoi ce partenaire et pas un autre.</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Femmes</translation>
    </message>
    <message>
        <source>Work e-mail</source>
        <translation>Courriel professionnel</translation>
    </message>
    <message>
        <source>Work phone</source>
        <translation>Téléphone professionnel</translation>
    </message>
    <message>
        <source>Year of the local migration governance indicators, if there was one.</source>
        <translation>Année des indicateurs de gouvernance locale des migrations, s’il y en a eu.</translation>
    </message>
</context>
<context>
    <name>figures</name>
    <message numerus="yes">
        <source>%n cells cannot be read. Nothing is saved yet.</source>
        <translation>
            <numerusform>%n case est illisible. Rien n’est encore enregistré.</numerusform>
            <numerusform>%n cases sont illisibles. Rien n’est encore enregistré.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers fell outside the cells to fill in.</source>
        <translation>
            <numerusform>%n nombre tombait hors des cases à remplir.</numerusform>
            <numerusform>%n nombres tombaient hors des cases à remplir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers taken over.</source>
        <translation>
            <numerusform>%n nombre repris.</numerusform>
            <numerusform>%n nombres repris.</numerusform>
        </translation>
    </message>
    <message>
        <source>All ages</source>
        <translation>Tous les âges</translation>
    </message>
    <message>
        <source>All periods together</source>
        <translation>Toutes les périodes ensemble</translation>
    </message>
    <message>
        <source>Begin this period</source>
        <translation>Ouvrir cette période</translation>
    </message>
    <message>
        <source>Counted twice? Several records stand in this cell.</source>
        <translation>Compté deux fois&#xa0;? Cette case réunit plusieurs fiches.</translation>
    </message>
    <message>
        <source>Give an indicator a target, and how far it came is drawn here.</source>
        <translation>Donnez une cible à un indicateur&#xa0;: sa progression sera dessinée ici.</translation>
    </message>
    <message>
        <source>Headings were left out.</source>
        <translation>Les en-têtes n’ont pas été repris.</translation>
    </message>
    <message>
        <source>Leave these numbers</source>
        <translation>Abandonner ces nombres</translation>
    </message>
    <message>
        <source>New period…</source>
        <translation>Nouvelle période…</translation>
    </message>
    <message>
        <source>Numbers by group, sex and age</source>
        <translation>Effectifs par groupe, sexe et âge</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>People are counted per initiative. Record one first.</source>
        <translation>Les personnes se comptent par initiative. Commencez par en saisir une.</translation>
    </message>
    <message>
        <source>People in all</source>
        <translation>Personnes en tout</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Atteint</translation>
    </message>
    <message>
        <source>Reached means people new in this period, so that periods add up.</source>
        <translation>«&#xa0;Atteint&#xa0;» désigne les personnes nouvelles de la période&#xa0;: ainsi, les périodes s’additionnent.</translation>
    </message>
    <message>
        <source>Reached, of those planned</source>
        <translation>Atteint, par rapport au prévu</translation>
    </message>
    <message>
        <source>Targets and what was measured</source>
        <translation>Cibles et mesures</translation>
    </message>
    <message>
        <source>The whole initiative</source>
        <translation>Toute l’initiative</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Until when, please.</source>
        <translation>Indiquez la fin de la période.</translation>
    </message>
    <message>
        <source>Women and girls</source>
        <translation>Femmes et filles</translation>
    </message>
    <message>
        <source>Youth, 15 to 24</source>
        <translation>Jeunes, 15 à 24 ans</translation>
    </message>
    <message>
        <source>not measured yet, target {aim}</source>
        <translation>pas encore mesuré, cible&#xa0;: {aim}</translation>
    </message>
    <message>
        <source>{got} of {aim}, {share}</source>
        <translation>{got} sur {aim}, {share}</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>A document may name its author and others in its properties. They stay; look there before you share it.</source>
        <translation>Un document peut nommer son auteur et d’autres personnes dans ses propriétés. Elles y restent&#xa0;; regardez-les avant de le partager.</translation>
    </message>
    <message>
        <source>A file belongs to a document, an initiative, an activity or a note; this is none.</source>
        <translation>Un fichier se rattache à un document, une initiative, une activité ou une note&#xa0;; ceci n’en est pas.</translation>
    </message>
    <message>
        <source>A file in the package is not the one it says ({file}). It was left out and is asked for again.</source>
        <translation>Un fichier du paquet n’est pas celui qu’il annonce ({file}). Il a été laissé de côté et sera redemandé.</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Autre fichier…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Device and notes were removed from the picture.</source>
        <translation>L’appareil et les annotations ont été retirés de l’image.</translation>
    </message>
    <message>
        <source>No program here opens this file. Save a copy of it instead.</source>
        <translation>Aucun programme ici n’ouvre ce fichier. Enregistrez-en plutôt une copie.</translation>
    </message>
    <message>
        <source>Only these kinds of file can be attached: pdf, docx, xlsx, jpg, png, txt. Save it as one of them first.</source>
        <translation>Seuls ces types de fichier peuvent être joints&#xa0;: pdf, docx, xlsx, jpg, png, txt. Enregistrez-le d’abord sous l’un d’eux.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Or drop it here: pdf, docx, xlsx, jpg, png or txt, up to 10 MB. Pictures are made smaller, and place and device are taken out of them.</source>
        <translation>Ou déposez-le ici&#xa0;: pdf, docx, xlsx, jpg, png ou txt, jusqu’à 10&#xa0;Mo. Les images sont réduites, et le lieu et l’appareil en sont retirés.</translation>
    </message>
    <message>
        <source>Place and device were removed from the picture.</source>
        <translation>Le lieu et l’appareil ont été retirés de l’image.</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Lecture du fichier…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Several workbooks lie in this zip. Unpack it and choose them.</source>
        <translation>Ce zip contient plusieurs classeurs. Décompressez-le et choisissez-les.</translation>
    </message>
    <message>
        <source>Small picture of the file</source>
        <translation>Petite image du fichier</translation>
    </message>
    <message>
        <source>Something that does not belong there lies in the package ({part}). Unpack it and choose the workbook inside, or ask for the package again.</source>
        <translation>Quelque chose d’étranger se trouve dans le paquet ({part}). Décompressez-le et choisissez le classeur, ou redemandez le paquet.</translation>
    </message>
    <message>
        <source>Still to come, with a later package ({size}).</source>
        <translation>Doit encore arriver, avec un prochain paquet ({size}).</translation>
    </message>
    <message>
        <source>The copy of the file here was changed or damaged, so it is not used. It is put aside in {path} and asked for again with the next package.</source>
        <translation>La copie du fichier ici a été modifiée ou abîmée, elle n’est donc pas utilisée. Elle est mise de côté dans {path} et redemandée avec le prochain paquet.</translation>
    </message>
    <message>
        <source>The file could not be kept: {reason}. Make room and try again; records are not touched by this.</source>
        <translation>Le fichier n’a pas pu être conservé&#xa0;: {reason}. Faites de la place et réessayez&#xa0;; les fiches n’en souffrent pas.</translation>
    </message>
    <message>
        <source>The file holds macros; they never travel. Save it without macros, as .docx or .xlsx.</source>
        <translation>Le fichier contient des macros&#xa0;; elles ne voyagent jamais. Enregistrez-le sans macros, en .docx ou .xlsx.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>The file is larger than {limit} MB. Make it smaller, or give a link to it.</source>
        <translation>Le fichier dépasse {limit}&#xa0;Mo. Réduisez-le, ou donnez un lien vers lui.</translation>
    </message>
    <message>
        <source>The file is still to come. It arrives with a later package from somebody who has it.</source>
        <translation>Le fichier doit encore arriver. Il viendra avec un prochain paquet de quelqu’un qui l’a.</translation>
    </message>
    <message>
        <source>The name says “{named}”, but the file is something else ({found}). Open it with its own program and save it under a right name.</source>
        <translation>Le nom dit «&#xa0;{named}&#xa0;», mais le fichier est autre chose ({found}). Ouvrez-le avec son programme et enregistrez-le sous un nom juste.</translation>
    </message>
    <message>
        <source>The package holds more than {limit} MB of files. The rest is asked for again.</source>
        <translation>Le paquet contient plus de {limit}&#xa0;Mo de fichiers. Le reste sera redemandé.</translation>
    </message>
    <message>
        <source>The picture cannot be read. Open it and save it anew as jpg or png.</source>
        <translation>L’image ne peut pas être lue. Ouvrez-la et enregistrez-la à nouveau en jpg ou png.</translation>
    </message>
    <message>
        <source>The picture has {count} million points; {limit} million can be read. Make it smaller first.</source>
        <translation>L’image compte {count} millions de points&#xa0;; {limit} millions peuvent être lus. Réduisez-la d’abord.</translation>
    </message>
    <message>
        <source>The picture was made smaller; your own file is unchanged.</source>
        <translation>L’image a été réduite&#xa0;; votre propre fichier n’a pas changé.</translation>
    </message>
    <message>
        <source>The place was removed from the picture.</source>
        <translation>Le lieu a été retiré de l’image.</translation>
    </message>
    <message>
        <source>The zip holds files that the package does not name ({count}); left out.</source>
        <translation>Le zip contient des fichiers que le paquet ne nomme pas ({count})&#xa0;; laissés de côté.</translation>
    </message>
    <message>
        <source>There is no workbook in this zip. Ask for the package again.</source>
        <translation>Il n’y a pas de classeur dans ce zip. Redemandez le paquet.</translation>
    </message>
    <message>
        <source>This file cannot be attached.</source>
        <translation>Ce fichier ne peut pas être joint.</translation>
    </message>
    <message>
        <source>This record has no file.</source>
        <translation>Cette fiche n’a pas de fichier.</translation>
    </message>
    <message>
        <source>{name} is saved.</source>
        <translation>{name} est enregistré.</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size}&#xa0;Mo</translation>
    </message>
    <message>
        <source>{size} kB</source>
        <translation>{size}&#xa0;ko</translation>
    </message>
</context>
<context>
    <name>findings</name>
    <message>
        <source>A change cannot be read.</source>
        <translation>Une modification est illisible.</translation>
    </message>
    <message>
        <source>A formula stands here whose result is not in the file. Open and save it in a spreadsheet program, or write the value.</source>
        <translation>Il y a ici une formule dont le résultat n’est pas dans le fichier. Ouvrez-le et enregistrez-le dans un tableur, ou écrivez la valeur.</translation>
    </message>
    <message>
        <source>A record much like this one is here already. Is it the same, or a new one?</source>
        <translation>Une fiche très semblable existe déjà. Est-ce la même, ou une nouvelle&#xa0;?</translation>
    </message>
    <message>
        <source>A row of totals; it is no record.</source>
        <translation>Une ligne de totaux&#xa0;; ce n’est pas une fiche.</translation>
    </message>
    <message>
        <source>A row was added: {name}.</source>
        <translation>Une ligne a été ajoutée&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>A row was copied; it has the mark of another one.</source>
        <translation>Une ligne a été copiée&#xa0;; elle porte la marque d’une autre.</translation>
    </message>
    <message>
        <source>A sheet is gone: {name}. Nothing was deleted.</source>
        <translation>Une feuille a disparu&#xa0;: {name}. Rien n’a été supprimé.</translation>
    </message>
    <message>
        <source>An organisation much like “{name}” is here already. Is it the same, or a new one?</source>
        <translation>Une organisation très proche de «&#xa0;{name}&#xa0;» existe déjà. Est-ce la même, ou une nouvelle&#xa0;?</translation>
    </message>
    <message>
        <source>Another organisation leads already, so “{name}” is taken as a partner.</source>
        <translation>Une autre organisation est déjà chef de file&#xa0;; «&#xa0;{name}&#xa0;» est donc prise comme partenaire.</translation>
    </message>
    <message>
        <source>Is it one of these: {names}?</source>
        <translation>Est-ce l’une de celles-ci&#xa0;: {names}&#xa0;?</translation>
    </message>
    <message>
        <source>No record is called “{value}”. Correct the name, or record it first.</source>
        <translation>Aucune fiche ne s’appelle «&#xa0;{value}&#xa0;». Corrigez le nom, ou enregistrez-la d’abord.</translation>
    </message>
    <message>
        <source>No row of titles was recognised. Say in which row the titles stand, and what the rows are.</source>
        <translation>Aucune ligne de titres n’a été reconnue. Dites à quelle ligne sont les titres et ce que sont les lignes.</translation>
    </message>
    <message>
        <source>Nobody has signed this package. Ask {office} for a new one, written with this version.</source>
        <translation>Personne n’a signé ce paquet. Demandez-en un nouveau à {office}, écrit avec cette version.</translation>
    </message>
    <message>
        <source>Nobody here has verified the signature of {laptop} yet. Ring {office}, compare the digits {digits}, then take the package again.</source>
        <translation>Personne ici n’a encore vérifié la signature de {laptop}. Appelez {office}, comparez les chiffres {digits}, puis reprenez le paquet.</translation>
    </message>
    <message>
        <source>Nobody who wrote this has signed it; it was passed on by another.</source>
        <translation>Personne de ceux qui l’ont écrit ne l’a signé&#xa0;; un autre l’a transmis.</translation>
    </message>
    <message>
        <source>Nothing but a name in front; no record.</source>
        <translation>Rien qu’un nom au début&#xa0;; pas de fiche.</translation>
    </message>
    <message>
        <source>Several records are called “{value}”. Write the code or the uid instead.</source>
        <translation>Plusieurs fiches s’appellent «&#xa0;{value}&#xa0;». Écrivez plutôt le code ou l’uid.</translation>
    </message>
    <message>
        <source>The amount is in {one}, and the column of currencies says {other}.</source>
        <translation>Le montant est en {one}, et la colonne des devises dit {other}.</translation>
    </message>
    <message>
        <source>The cell shows an error. Correct it in the file.</source>
        <translation>La cellule affiche une erreur. Corrigez-la dans le fichier.</translation>
    </message>
    <message>
        <source>The column “{label}” is gone. Nothing in it counts as cleared.</source>
        <translation>La colonne «&#xa0;{label}&#xa0;» a disparu. Rien de ce qu’elle contenait ne compte comme effacé.</translation>
    </message>
    <message>
        <source>The column “{value}” is not taken. Say which field it is, if it is one.</source>
        <translation>La colonne «&#xa0;{value}&#xa0;» n’est pas prise. Dites à quel champ elle correspond, s’il y en a un.</translation>
    </message>
    <message>
        <source>The country is missing; it says which office keeps the record.</source>
        <translation>Le pays manque&#xa0;; il dit quel bureau tient la fiche.</translation>
    </message>
    <message>
        <source>The hidden mark of this row was changed. To add a record, write it into an empty row.</source>
        <translation>La marque cachée de cette ligne a été modifiée. Pour ajouter une fiche, écrivez-la dans une ligne vide.</translation>
    </message>
    <message>
        <source>The key of {laptop} was revoked. Nothing it signs is taken any more; ring {office}.</source>
        <translation>La clé de {laptop} a été révoquée. Rien de ce qu’elle signe n’est plus repris&#xa0;; appelez {office}.</translation>
    </message>
    <message>
        <source>The mark of this row belongs to no record of this kind. Empty its first cell.</source>
        <translation>La marque de cette ligne n’est celle d’aucune fiche de ce genre. Videz sa première cellule.</translation>
    </message>
    <message>
        <source>The personal data of this row is for the office of {office} only, so that office records it.</source>
        <translation>Les données personnelles de cette ligne sont réservées au bureau concerné ({office})&#xa0;; c’est lui qui les enregistre.</translation>
    </message>
    <message>
        <source>The program fills this in itself, so it is not taken from a sheet. A file is attached in the program.</source>
        <translation>Le programme remplit cela lui-même&#xa0;; rien n’est donc pris d’une feuille. Un fichier se joint dans le programme.</translation>
    </message>
    <message>
        <source>The record was deleted before the sheet was written. Bring it back first.</source>
        <translation>La fiche était déjà supprimée quand la feuille a été écrite. Rétablissez-la d’abord.</translation>
    </message>
    <message>
        <source>The signature does not fit this package: it was changed on the way, or {office} did not write it. Ask for it again.</source>
        <translation>La signature ne convient pas à ce paquet&#xa0;: il a été modifié en chemin, ou {office} ne l’a pas écrit. Redemandez-le.</translation>
    </message>
    <message>
        <source>There is no office in {office}. Choose the country whose office keeps it.</source>
        <translation>Il n’y a pas de bureau dans ce pays&#xa0;: {office}. Choisissez le pays dont le bureau tient la fiche.</translation>
    </message>
    <message>
        <source>This action does not exist. Choose one from the list.</source>
        <translation>Cette action n’existe pas. Choisissez-en une dans la liste.</translation>
    </message>
    <message>
        <source>This column is here twice; the first one counts.</source>
        <translation>Cette colonne figure deux fois&#xa0;; c’est la première qui compte.</translation>
    </message>
    <message>
        <source>This package cannot take personal data. Please change it in the program.</source>
        <translation>Ce paquet ne peut pas recevoir de données personnelles. Merci de les modifier dans le programme.</translation>
    </message>
    <message>
        <source>This rests on a package that is not here yet. Take this file again when it is.</source>
        <translation>Ceci repose sur un paquet qui n’est pas encore ici. Reprenez ce fichier quand il y sera.</translation>
    </message>
    <message>
        <source>This row belongs to {office}; its office or headquarters records it.</source>
        <translation>Cette ligne relève d’un autre bureau ({office})&#xa0;; c’est lui ou le siège qui l’enregistre.</translation>
    </message>
    <message>
        <source>This sheet is here twice; the one that kept its name counts.</source>
        <translation>Cette feuille figure deux fois&#xa0;; c’est celle qui a gardé son nom qui compte.</translation>
    </message>
    <message>
        <source>a bank account</source>
        <translation>un compte bancaire</translation>
    </message>
    <message>
        <source>a phone number</source>
        <translation>un numéro de téléphone</translation>
    </message>
    <message>
        <source>a title before a name</source>
        <translation>un titre devant un nom</translation>
    </message>
    <message>
        <source>an e-mail address</source>
        <translation>une adresse e-mail</translation>
    </message>
    <message>
        <source>coordinates</source>
        <translation>des coordonnées géographiques</translation>
    </message>
    <message>
        <source>the age of one person</source>
        <translation>l’âge d’une personne</translation>
    </message>
    <message>
        <source>the number of a document</source>
        <translation>un numéro de document</translation>
    </message>
    <message>
        <source>{laptop} has another verified key than the one that signed this. Ring {office}: if it is a new laptop, verify its digits {digits}; if not, somebody else made the file.</source>
        <translation>{laptop} a une autre clé vérifiée que celle qui a signé ceci. Appelez {office}&#xa0;: si c’est un nouvel ordinateur, vérifiez ses chiffres {digits}&#xa0;; sinon, quelqu’un d’autre a fait le fichier.</translation>
    </message>
    <message>
        <source>“{label}” may name a person: {kinds}.</source>
        <translation>«&#xa0;{label}&#xa0;» désigne peut-être une personne&#xa0;: {kinds}.</translation>
    </message>
    <message>
        <source>“{laptop}” belongs to {office}, as somebody vouches now; until today another package had said that it belongs to {was}. Look at what it wrote.</source>
        <translation>«&#xa0;{laptop}&#xa0;» appartient à {office}, comme quelqu’un s’en porte maintenant garant&#xa0;; jusqu’ici, un autre paquet avait dit qu’il appartient à {was}. Regardez ce qu’il a écrit.</translation>
    </message>
    <message>
        <source>“{value}” is not in the list of “{field}”.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas dans la liste de «&#xa0;{field}&#xa0;».</translation>
    </message>
    <message>
        <source>“{value}” is read as “{label}”.</source>
        <translation>«&#xa0;{value}&#xa0;» est lu «&#xa0;{label}&#xa0;».</translation>
    </message>
    <message>
        <source>“{value}” stands in an earlier row of this table already.</source>
        <translation>«&#xa0;{value}&#xa0;» figure déjà dans une ligne précédente de ce tableau.</translation>
    </message>
    <message>
        <source>“{value}” was here and was deleted. Make it again, or leave the row out?</source>
        <translation>«&#xa0;{value}&#xa0;» était ici et a été supprimée. La refaire, ou laisser la ligne de côté&#xa0;?</translation>
    </message>
    <message>
        <source>Sender and receiver hold the same changes of {scope} and yet differ. That is a bug of ours, not your fault; nothing is lost and the work goes on. Please send the file {path} to headquarters: it holds no record, only what helps to find the bug.</source>
        <translation>L’expéditeur et le destinataire ont les mêmes modifications de {scope} et pourtant diffèrent. C’est une erreur de notre programme, pas la vôtre&#xa0;; rien n’est perdu et le travail continue. Envoyez le fichier {path} au siège&#xa0;: il ne contient aucune fiche, seulement de quoi trouver l’erreur.</translation>
    </message>
    <message>
        <source>Sender and receiver hold the same changes of {scope} and yet differ. That is a bug of ours, not your fault; nothing is lost and the work goes on. Please tell headquarters.</source>
        <translation>L’expéditeur et le destinataire ont les mêmes modifications de {scope} et pourtant diffèrent. C’est une erreur de notre programme, pas la vôtre&#xa0;; rien n’est perdu et le travail continue. Signalez-le au siège.</translation>
    </message>
    <message>
        <source>The file holds foreign parts ({kind}); they are never opened.</source>
        <translation>Le fichier contient des éléments étrangers ({kind})&#xa0;; ils ne sont jamais ouverts.</translation>
    </message>
    <message>
        <source>The headings of this sheet are gone; its rows cannot be compared.</source>
        <translation>Les en-têtes de cette feuille ont disparu&#xa0;; ses lignes ne peuvent pas être comparées.</translation>
    </message>
    <message>
        <source>The row is marked to be deleted.</source>
        <translation>La ligne est marquée pour être supprimée.</translation>
    </message>
    <message>
        <source>The row was emptied. To delete a record, use the last column.</source>
        <translation>La ligne a été vidée. Pour supprimer une fiche, utilisez la dernière colonne.</translation>
    </message>
    <message>
        <source>The same row is marked to be deleted, so its cells are not taken.</source>
        <translation>La même ligne est marquée pour être supprimée&#xa0;; ses cellules ne sont donc pas prises.</translation>
    </message>
    <message>
        <source>The sender may not write there ({scope}).</source>
        <translation>L’expéditeur n’a pas le droit d’y écrire ({scope}).</translation>
    </message>
    <message>
        <source>The titles once more; no record.</source>
        <translation>Les titres une fois de plus&#xa0;; pas de fiche.</translation>
    </message>
    <message>
        <source>There are more findings than are listed.</source>
        <translation>Il y a d’autres remarques que celles de la liste.</translation>
    </message>
    <message>
        <source>This is not meant for this office.</source>
        <translation>Ceci n’est pas destiné à ce bureau.</translation>
    </message>
    <message>
        <source>This sheet was added; it is not read.</source>
        <translation>Cette feuille a été ajoutée&#xa0;; elle n’est pas lue.</translation>
    </message>
    <message>
        <source>This was edited in this package before. Please say which of the two counts.</source>
        <translation>Ceci a déjà été modifié dans ce paquet. Merci de dire laquelle des deux versions compte.</translation>
    </message>
    <message>
        <source>Which day is “{value}”: {readings}? Say in which order day, month and year stand in this table.</source>
        <translation>Quel jour est «&#xa0;{value}&#xa0;»&#xa0;: {readings}&#xa0;? Dites dans quel ordre sont le jour, le mois et l’année dans ce tableau.</translation>
    </message>
    <message>
        <source>Which number is “{value}”: {readings}? Say which sign stands before the decimals.</source>
        <translation>Quel nombre est «&#xa0;{value}&#xa0;»&#xa0;: {readings}&#xa0;? Dites quel signe précède les décimales.</translation>
    </message>
    <message>
        <source>connections to data</source>
        <translation>des connexions à des données</translation>
    </message>
    <message>
        <source>embedded files</source>
        <translation>des fichiers incorporés</translation>
    </message>
    <message>
        <source>links to other files</source>
        <translation>des liens vers d’autres fichiers</translation>
    </message>
    <message>
        <source>macros</source>
        <translation>des macros</translation>
    </message>
    <message>
        <source>“{field}” cannot change any more. If it is wrong, make a new record.</source>
        <translation>«&#xa0;{field}&#xa0;» ne peut plus changer. Si c’est faux, faites une nouvelle fiche.</translation>
    </message>
    <message>
        <source>“{field}” has an open conflict. Decide it first, then take this row.</source>
        <translation>«&#xa0;{field}&#xa0;» a un conflit ouvert. Tranchez-le d’abord, puis prenez cette ligne.</translation>
    </message>
    <message>
        <source>“{field}” is empty; without it the row says too little to be a record.</source>
        <translation>«&#xa0;{field}&#xa0;» est vide&#xa0;; sans lui, la ligne en dit trop peu pour être une fiche.</translation>
    </message>
    <message>
        <source>“{field}” is empty; without it there is no record.</source>
        <translation>«&#xa0;{field}&#xa0;» est vide&#xa0;; sans lui, pas de fiche.</translation>
    </message>
    <message>
        <source>“{label}” was changed in the sheet.</source>
        <translation>«&#xa0;{label}&#xa0;» a été modifié dans la feuille.</translation>
    </message>
</context>
<context>
    <name>forms</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>A list of codes, please.</source>
        <translation>Indiquez une liste de codes.</translation>
    </message>
    <message>
        <source>A number is wanted, not yes or no.</source>
        <translation>Il faut un nombre, pas oui ou non.</translation>
    </message>
    <message>
        <source>A text is wanted, not yes or no.</source>
        <translation>Il faut un texte, pas oui ou non.</translation>
    </message>
    <message>
        <source>A whole number, please.</source>
        <translation>Indiquez un nombre entier.</translation>
    </message>
    <message>
        <source>At most {maximum}.</source>
        <translation>Au plus {maximum}.</translation>
    </message>
    <message>
        <source>Between {minimum} and {maximum}.</source>
        <translation>Entre {minimum} et {maximum}.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Day, month and year, please.</source>
        <translation>Indiquez le jour, le mois et l’année.</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Trancher</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete this record?</source>
        <translation>Supprimer cette fiche&#xa0;?</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Either this or {others}, not both.</source>
        <translation>Soit ceci, soit {others}, mais pas les deux.</translation>
    </message>
    <message>
        <source>Fill in this or: {others}.</source>
        <translation>Remplissez ceci ou&#xa0;: {others}.</translation>
    </message>
    <message>
        <source>First settle that the photo may be shown.</source>
        <translation>Assurez-vous d’abord que la photo peut être montrée.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Forget this person?</source>
        <translation>Oublier cette personne&#xa0;?</translation>
    </message>
    <message>
        <source>Formulas are not taken. Please write the value itself.</source>
        <translation>Les formules ne sont pas reprises. Écrivez la valeur elle-même.</translation>
    </message>
    <message>
        <source>Missing: {field}</source>
        <translation>Manque&#xa0;: {field}</translation>
    </message>
    <message>
        <source>Months, please, such as 18 or “18 months”.</source>
        <translation>En mois, par exemple 18 ou «&#xa0;18 mois&#xa0;».</translation>
    </message>
    <message>
        <source>Name, e-mail and phone go here and, with the next packages, everywhere. This cannot be undone, also not by a backup.</source>
        <translation>Le nom, l’adresse électronique et le téléphone disparaissent ici et, avec les prochains paquets, partout. C’est définitif, même avec une sauvegarde.</translation>
    </message>
    <message>
        <source>New: {entity}</source>
        <translation>Nouvelle fiche&#xa0;: {entity}</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Not saved yet: your draft is shown.</source>
        <translation>Pas encore enregistré&#xa0;: voici votre brouillon.</translation>
    </message>
    <message>
        <source>One dollar is one dollar.</source>
        <translation>Un dollar vaut un dollar.</translation>
    </message>
    <message>
        <source>Only a year is written here: {year}.</source>
        <translation>Il n’y a ici qu’une année&#xa0;: {year}.</translation>
    </message>
    <message>
        <source>Only for risks.</source>
        <translation>Seulement pour les risques.</translation>
    </message>
    <message>
        <source>Only with the consent of the person.</source>
        <translation>Seulement avec le consentement de la personne.</translation>
    </message>
    <message>
        <source>Outside the scale of its unit.</source>
        <translation>Hors de l’échelle de son unité.</translation>
    </message>
    <message>
        <source>Please choose a record from the list.</source>
        <translation>Choisissez une fiche dans la liste.</translation>
    </message>
    <message>
        <source>Please choose from the list.</source>
        <translation>Choisissez dans la liste.</translation>
    </message>
    <message>
        <source>Please look at the marked fields.</source>
        <translation>Vérifiez les champs signalés.</translation>
    </message>
    <message>
        <source>Please write the year with four digits.</source>
        <translation>Écrivez l’année en quatre chiffres.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>Several records have this name.</source>
        <translation>Plusieurs fiches portent ce nom.</translation>
    </message>
    <message numerus="yes">
        <source>Still missing (%n)</source>
        <translation>
            <numerusform>Reste à remplir (%n)</numerusform>
            <numerusform>Reste à remplir (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Still missing.</source>
        <translation>Reste à remplir.</translation>
    </message>
    <message>
        <source>Tags cannot come from this list.</source>
        <translation>Les thèmes ne peuvent pas venir de cette liste.</translation>
    </message>
    <message>
        <source>The agreement has a date; is it signed?</source>
        <translation>L’accord a une date&#xa0;; est-il signé&#xa0;?</translation>
    </message>
    <message>
        <source>The cell shows an error. Please write the value itself.</source>
        <translation>La cellule affiche une erreur. Écrivez la valeur elle-même.</translation>
    </message>
    <message>
        <source>The program that saved this made a date of it. Please write the number again.</source>
        <translation>Le logiciel qui l’a enregistré en a fait une date. Écrivez de nouveau le nombre.</translation>
    </message>
    <message>
        <source>The program that saved this made a number of it. Please write it as text.</source>
        <translation>Le logiciel qui l’a enregistré en a fait un nombre. Écrivez-le comme du texte.</translation>
    </message>
    <message>
        <source>This code is used already. Please choose another one.</source>
        <translation>Ce code est déjà pris. Veuillez en choisir un autre.</translation>
    </message>
    <message>
        <source>“{new}” cannot follow “{old}”. What may follow: {next}.</source>
        <translation>«&#xa0;{new}&#xa0;» ne peut pas suivre «&#xa0;{old}&#xa0;». Peuvent suivre&#xa0;: {next}.</translation>
    </message>
    <message>
        <source>The dates make {months} months.</source>
        <translation>Les dates donnent {months} mois.</translation>
    </message>
    <message>
        <source>Everything here is saved.</source>
        <translation>Tout est enregistré ici.</translation>
    </message>
    <message>
        <source>First record the steering committee&apos;s yes, under Selection.</source>
        <translation>Saisissez d’abord l’accord du comité de pilotage, sous Sélection.</translation>
    </message>
    <message>
        <source>It is deleted for everybody with the next package. All records, Deleted records brings it back.</source>
        <translation>Elle sera supprimée pour tout le monde avec le prochain paquet. Toutes les fiches, Fiches supprimées permet de la rétablir.</translation>
    </message>
    <message>
        <source>The parts make {sum}, more than the whole.</source>
        <translation>Les parties font {sum}, plus que le tout.</translation>
    </message>
    <message>
        <source>The sheet shows only the beginning of this text. Change it in the program.</source>
        <translation>La feuille ne montre que le début de ce texte. Modifiez-le dans le programme.</translation>
    </message>
    <message>
        <source>The standard indicator has another unit.</source>
        <translation>L’indicateur standard a une autre unité.</translation>
    </message>
    <message>
        <source>This cannot change any more.</source>
        <translation>Ceci ne peut plus changer.</translation>
    </message>
    <message>
        <source>This code is used already. Left empty, it becomes the next free one.</source>
        <translation>Ce code est déjà utilisé. Laissé vide, il devient le prochain code libre.</translation>
    </message>
    <message>
        <source>This criterion gives no bonus.</source>
        <translation>Ce critère ne donne pas de bonus.</translation>
    </message>
    <message>
        <source>This currency is not in the list.</source>
        <translation>Cette devise n’est pas dans la liste.</translation>
    </message>
    <message>
        <source>This does not fit here.</source>
        <translation>Cela ne convient pas ici.</translation>
    </message>
    <message>
        <source>This does not look like an e-mail address.</source>
        <translation>Cela ne ressemble pas à une adresse électronique.</translation>
    </message>
    <message>
        <source>This group is counted in organisations, without sex and age.</source>
        <translation>Ce groupe se compte en organisations, sans sexe ni âge.</translation>
    </message>
    <message>
        <source>This is not a checksum.</source>
        <translation>Ce n’est pas une somme de contrôle.</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation>Ce n’est pas une date.</translation>
    </message>
    <message>
        <source>This is not a file name.</source>
        <translation>Ce n’est pas un nom de fichier.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Ce n’est pas un nombre.</translation>
    </message>
    <message>
        <source>This is not a web address.</source>
        <translation>Ce n’est pas une adresse web.</translation>
    </message>
    <message>
        <source>This is not well-formed JSON.</source>
        <translation>Ce n’est pas du JSON bien formé.</translation>
    </message>
    <message>
        <source>This lies before: {others}.</source>
        <translation>C’est antérieur à&#xa0;: {others}.</translation>
    </message>
    <message>
        <source>This may name a person. Please leave persons out of texts.</source>
        <translation>Ceci semble désigner une personne. Ne citez personne dans les textes.</translation>
    </message>
    <message>
        <source>This points to a record of another office.</source>
        <translation>Ceci renvoie à une fiche d’un autre bureau.</translation>
    </message>
    <message>
        <source>This points to a record that is not here yet.</source>
        <translation>Ceci renvoie à une fiche qui n’est pas encore ici.</translation>
    </message>
    <message>
        <source>This record is no longer here.</source>
        <translation>Cette fiche n’est plus ici.</translation>
    </message>
    <message>
        <source>This record was deleted.</source>
        <translation>Cette fiche a été supprimée.</translation>
    </message>
    <message>
        <source>This status cannot follow the present one.</source>
        <translation>Ce statut ne peut pas suivre le statut actuel.</translation>
    </message>
    <message>
        <source>This text cannot be stored.</source>
        <translation>Ce texte ne peut pas être enregistré.</translation>
    </message>
    <message>
        <source>Too many digits.</source>
        <translation>Trop de chiffres.</translation>
    </message>
    <message>
        <source>Type to find</source>
        <translation>Tapez pour chercher</translation>
    </message>
    <message>
        <source>Waits for a decision: {fields}</source>
        <translation>Attend une décision&#xa0;: {fields}</translation>
    </message>
    <message>
        <source>Wanted once the initiative is: {status}.</source>
        <translation>À remplir dès que l’initiative a le statut&#xa0;: {status}.</translation>
    </message>
    <message>
        <source>Which day is meant: {readings}?</source>
        <translation>De quel jour s’agit-il&#xa0;: {readings}&#xa0;?</translation>
    </message>
    <message>
        <source>Which number is meant: {readings}?</source>
        <translation>De quel nombre s’agit-il&#xa0;: {readings}&#xa0;?</translation>
    </message>
    <message>
        <source>Women and men are counted already.</source>
        <translation>Femmes et hommes sont déjà comptés.</translation>
    </message>
    <message>
        <source>Write only the number here; the currency has a column of its own.</source>
        <translation>N’écrivez ici que le nombre&#xa0;; la devise a sa propre colonne.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Yes or no, please.</source>
        <translation>Répondez par oui ou non.</translation>
    </message>
    <message>
        <source>e.g. {example}</source>
        <translation>p. ex. {example}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>{length} characters are too many; {limit} fit.</source>
        <translation>{length} caractères, c’est trop&#xa0;; {limit} au plus.</translation>
    </message>
</context>
<context>
    <name>gaps</name>
    <message>
        <source>Focal point</source>
        <translation>Point focal</translation>
    </message>
    <message>
        <source>GCM objective</source>
        <translation>Objectif du Pacte mondial</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>Planned beneficiaries</source>
        <translation>Bénéficiaires prévus</translation>
    </message>
    <message>
        <source>Precise place</source>
        <translation>Lieu précis</translation>
    </message>
    <message>
        <source>Reason of a restatement</source>
        <translation>Motif d’une rectification</translation>
    </message>
    <message>
        <source>SDG</source>
        <translation>ODD</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>A laptop is lost for good? Tell headquarters at once, which revokes its key in Settings, under Signatures. Every office hears of it with its next package, and nothing the laptop signs is taken any more. What it signed before still counts.</source>
        <translation>Un ordinateur est perdu pour de bon&#xa0;? Dites-le tout de suite au siège, qui révoque sa clé dans les Réglages, sous Signatures. Chaque bureau l’apprend par son prochain paquet, et rien de ce que l’ordinateur signe n’est plus pris. Ce qu’il a signé avant compte toujours.</translation>
    </message>
    <message>
        <source>A laptop is lost or stolen</source>
        <translation>Un ordinateur est perdu ou volé</translation>
    </message>
    <message>
        <source>A laptop that is stolen switched off, or locked, tells nothing: database and backups are encrypted, and only the passphrase opens them. The window locks by Ctrl+L, after a while without you, and when the computer slept. Nobody can recover a forgotten passphrase: write it down, and keep the paper elsewhere.</source>
        <translation>Un ordinateur volé éteint, ou verrouillé, ne dit rien&#xa0;: la base et ses sauvegardes sont chiffrées, et seule la phrase secrète les ouvre. La fenêtre se verrouille par Ctrl+L, après un moment sans vous, et quand l’ordinateur a dormi. Personne ne peut retrouver une phrase secrète oubliée&#xa0;: notez-la, et gardez le papier ailleurs.</translation>
    </message>
    <message>
        <source>A table that is no package: an old list, a partner’s file. Say which sheet, which row has the titles, and which column means what; the program guesses first. You see what each row would do before anything is written.</source>
        <translation>Un tableau qui n’est pas un paquet&#xa0;: une ancienne liste, le fichier d’un partenaire. Dites quelle feuille, quelle ligne porte les titres, et ce que chaque colonne veut dire&#xa0;; le programme devine d’abord. Vous voyez ce que ferait chaque ligne avant que rien ne soit écrit.</translation>
    </message>
    <message>
        <source>Acronyms</source>
        <translation>Sigles</translation>
    </message>
    <message>
        <source>Ask a question here, or answer one: it travels with the packages like everything else. The answers stand under the question, and above it in your notes.</source>
        <translation>Posez ici une question ou répondez à une autre&#xa0;: elle voyage avec les paquets comme tout le reste. Les réponses se lisent sous la question, et au-dessus d’elle dans vos notes.</translation>
    </message>
    <message>
        <source>Ask for a package that did not come</source>
        <translation>Demander un paquet qui n’est pas arrivé</translation>
    </message>
    <message>
        <source>At the first start choose your language, say where you work, and give the laptop a name that your colleagues know.</source>
        <translation>Au premier démarrage, choisissez votre langue, dites où vous travaillez et donnez à l’ordinateur un nom que vos collègues connaissent.</translation>
    </message>
    <message>
        <source>At the first start choose {training_desk}. An amber band says that nothing is real, and no file made there is taken by a real database.</source>
        <translation>Au premier démarrage, choisissez {training_desk}. Un bandeau ambre dit que rien n’est réel, et aucune base réelle n’accepte un fichier fait là.</translation>
    </message>
    <message>
        <source>Attached files, kept packages and backups beside the database are encrypted with it. Not protected: reports and copies you saved elsewhere, and packages of which the program says that they are open. Encrypt the whole disk too, and send open packages only by a way you trust: who reads the mail or finds the stick reads them.</source>
        <translation>Les fichiers joints, les paquets gardés et les sauvegardes à côté de la base sont chiffrés avec elle. Ne sont pas protégés&#xa0;: les rapports et les copies que vous avez enregistrés ailleurs, et les paquets dont le programme dit qu’ils sont ouverts. Chiffrez aussi tout le disque, et n’envoyez de paquets ouverts que par une voie sûre&#xa0;: qui lit le courrier ou trouve la clé USB les lit.</translation>
    </message>
    <message>
        <source>Backups are made by themselves. Before something unusual, click {backup} in {settings}, under {backups}, and now and then copy the folder to another disk.</source>
        <translation>Les sauvegardes se font toutes seules. Avant quelque chose d’inhabituel, cliquez sur {backup} dans {settings}, sous {backups}, et copiez de temps en temps le dossier sur un autre disque.</translation>
    </message>
    <message>
        <source>Baseline, target: where an indicator stood at the beginning, and where it should arrive.</source>
        <translation>Valeur de départ, cible&#xa0;: où un indicateur se trouvait au début, et où il doit arriver.</translation>
    </message>
    <message>
        <source>Believe a new laptop</source>
        <translation>Faire confiance à un nouvel ordinateur</translation>
    </message>
    <message>
        <source>Budget, money received and money spent, line by line. Totals are by currency; currencies are never added up.</source>
        <translation>Budget, fonds reçus et fonds dépensés, ligne par ligne. Les totaux sont par monnaie&#xa0;; on n’additionne jamais des monnaies différentes.</translation>
    </message>
    <message>
        <source>Choose a folder or a stick, and click {write}.</source>
        <translation>Choisissez un dossier ou une clé USB, et cliquez sur {write}.</translation>
    </message>
    <message>
        <source>Choose a passphrase of four or five words, write it on paper and keep the paper elsewhere. Then click {protect}.</source>
        <translation>Choisissez une phrase secrète de quatre ou cinq mots, notez-la sur papier et gardez le papier ailleurs. Puis cliquez sur {protect}.</translation>
    </message>
    <message>
        <source>Choose a round and a country; behind each country stand its places. Note down what the mapping found, and put forward what could become larger.</source>
        <translation>Choisissez un tour et un pays&#xa0;; derrière chaque pays figurent ses places. Notez ce que le repérage a trouvé, et proposez ce qui pourrait grandir.</translation>
    </message>
    <message>
        <source>Click {all_clear}. What asks for a decision stays in the list; the order of the files plays no part.</source>
        <translation>Cliquez sur {all_clear}. Ce qui demande une décision reste dans la liste&#xa0;; l’ordre des fichiers ne joue aucun rôle.</translation>
    </message>
    <message>
        <source>Click {answer_all}: a package for each office, with receipts, decisions and the library.</source>
        <translation>Cliquez sur {answer_all}&#xa0;: un paquet par bureau, avec accusés, décisions et bibliothèque.</translation>
    </message>
    <message>
        <source>Click {edits} and take all, or one by one. Nothing typed by others goes in by itself.</source>
        <translation>Cliquez sur {edits} et acceptez tout, ou une à une. Rien de ce que d’autres ont tapé n’entre tout seul.</translation>
    </message>
    <message>
        <source>Click {publish}. Every office reads it after its next package from you.</source>
        <translation>Cliquez sur {publish}. Chaque bureau le lit après votre prochain paquet.</translation>
    </message>
    <message>
        <source>Click {save_report} and send the file to whoever looks after the program, with a few words: what you did, what you expected, what happened.</source>
        <translation>Cliquez sur {save_report} et envoyez le fichier à la personne qui s’occupe du programme, avec quelques mots&#xa0;: ce que vous avez fait, ce que vous attendiez, ce qui s’est passé.</translation>
    </message>
    <message>
        <source>Click {take}. The receipt says where every record went, and what waits or was refused and why.</source>
        <translation>Cliquez sur {take}. L’accusé dit où chaque fiche est allée, ce qui attend ou a été refusé, et pourquoi.</translation>
    </message>
    <message>
        <source>Click {verify}. Every office hears of it with its next package.</source>
        <translation>Cliquez sur {verify}. Chaque bureau l’apprend avec son prochain paquet.</translation>
    </message>
    <message>
        <source>Close Passerelle everywhere, and type: passerelle move FILE ADDRESS. All is copied and compared; the file is kept. The same way back makes a file again.</source>
        <translation>Fermez Passerelle partout, puis tapez&#xa0;: passerelle move FICHIER ADRESSE. Tout est copié et comparé&#xa0;; le fichier est conservé. Le même chemin en sens inverse refait un fichier.</translation>
    </message>
    <message>
        <source>Close a period</source>
        <translation>Clôturer une période</translation>
    </message>
    <message>
        <source>Confirmed: the other side has said that it took a package in. Before that, it is only sent.</source>
        <translation>Confirmé&#xa0;: l’autre côté a dit avoir intégré le paquet. Avant cela, il est seulement envoyé.</translation>
    </message>
    <message>
        <source>Conflict: two people changed the same field without knowing of each other. Both values are kept until somebody decides.</source>
        <translation>Conflit&#xa0;: deux personnes ont modifié le même champ sans le savoir. Les deux valeurs sont gardées jusqu’à ce que quelqu’un tranche.</translation>
    </message>
    <message>
        <source>Count the people</source>
        <translation>Compter les personnes</translation>
    </message>
    <message>
        <source>Ctrl+Shift+T turns the trainer’s view on: larger text, and keys and clicks shown. {again} gives everybody fresh data.</source>
        <translation>Ctrl+Maj+T met la vue du formateur&#xa0;: texte plus grand, touches et clics affichés. {again} redonne à chacun des données neuves.</translation>
    </message>
    <message>
        <source>Decide a conflict</source>
        <translation>Trancher un conflit</translation>
    </message>
    <message>
        <source>Digits: thirty figures that stand for the key of a laptop. Compared by phone, they show that a package is really from there.</source>
        <translation>Chiffres&#xa0;: trente chiffres qui représentent la clé d’un ordinateur. Comparés au téléphone, ils montrent qu’un paquet vient bien de là.</translation>
    </message>
    <message>
        <source>Drop the enrolment or the first package of the laptop on the window, and click {compare}.</source>
        <translation>Déposez sur la fenêtre l’inscription ou le premier paquet de l’ordinateur, et cliquez sur {compare}.</translation>
    </message>
    <message>
        <source>Drop the file anywhere on the window. You read what it would bring; nothing changes yet.</source>
        <translation>Déposez le fichier n’importe où sur la fenêtre. Vous lisez ce qu’il apporterait&#xa0;; rien ne change encore.</translation>
    </message>
    <message>
        <source>Each committee has its own scores: press 0, 1 or 2 and the cursor goes on; the space bar gives a bonus, which stands beside the sum. Only who has all scores has a rank, equal sums share it, and no sum knocks out.</source>
        <translation>Chaque comité a ses propres notes&#xa0;: tapez 0, 1 ou 2 et le curseur avance&#xa0;; la barre d’espace donne un bonus, qui reste à côté de la somme. Seul qui a toutes ses notes a un rang, les sommes égales le partagent, et aucune somme n’élimine.</translation>
    </message>
    <message>
        <source>Each laptop signs its packages. A protected database takes nothing of a laptop before somebody rang and compared the thirty digits; a file that was forged or changed on the way is not taken. What people edit in the sheets on purpose is named cell by cell, and goes in only when you say so. A careless phone call, or a database that believes everybody, undoes all this.</source>
        <translation>Chaque ordinateur signe ses paquets. Une base protégée ne prend rien d’un ordinateur avant que quelqu’un ait appelé et comparé les trente chiffres&#xa0;; un fichier falsifié ou changé en route n’est pas pris. Ce que l’on modifie exprès dans les feuilles est nommé cellule par cellule, et n’entre que si vous le dites. Un appel fait à la légère, ou une base qui croit tout le monde, rend tout cela vain.</translation>
    </message>
    <message>
        <source>A package that two of you take in is taken once. Who decides a conflict second is told who was first. Packages and attached files lie on the server, for all.</source>
        <translation>Un paquet que deux d’entre vous prennent n’est pris qu’une fois. Qui tranche un conflit en second apprend qui l’a fait avant. Les paquets et les fichiers joints sont sur le serveur, pour tous.</translation>
    </message>
    <message>
        <source>After going back, open the database first on a computer that worked with it before: it knows which consent was taken back since the backup, and those values go again.</source>
        <translation>Après un retour en arrière, ouvrez la base d’abord sur un ordinateur qui a déjà travaillé avec elle&#xa0;: il sait quels consentements ont été retirés depuis la sauvegarde, et ces données disparaissent de nouveau.</translation>
    </message>
    <message>
        <source>All initiatives. Filters stand above the list; Enter opens an initiative, with its partners, people, activities, money and notes as a list of sections at the side: how much each holds, and a dashed circle where something is missing; Ctrl+Tab goes to the next. Choose several rows to give them one value in one go.</source>
        <translation>Toutes les initiatives. Les filtres sont au-dessus de la liste&#xa0;; Entrée ouvre une initiative, avec ses partenaires, personnes, activités, fonds et notes dans une liste de sections sur le côté&#xa0;: combien chacune contient, et un cercle en pointillé là où il manque quelque chose&#xa0;; Ctrl+Tab passe à la suivante. Choisissez plusieurs lignes pour leur donner une valeur d’un seul coup.</translation>
    </message>
    <message>
        <source>Choose {open_server} at the first start or with Ctrl+Shift+O, and type what your administrator gave you. The password is asked for each time, unless you keep it in PostgreSQL’s password file.</source>
        <translation>Choisissez {open_server} au premier démarrage ou avec Ctrl+Maj+O, et saisissez ce que votre administrateur vous a donné. Le mot de passe est demandé chaque fois, sauf si vous le gardez dans le fichier de mots de passe de PostgreSQL.</translation>
    </message>
    <message>
        <source>Every evening: passerelle backup ADDRESS, or pg_dump. To go back, pg_restore into an empty database. Attached files and packages are in it; keep it like any secret, and encrypt the disks of the server.</source>
        <translation>Chaque soir&#xa0;: passerelle backup ADRESSE, ou pg_dump. Pour revenir en arrière, pg_restore dans une base vide. Les fichiers joints et les paquets y sont&#xa0;; gardez cette sauvegarde comme un secret, et chiffrez les disques du serveur.</translation>
    </message>
    <message>
        <source>Every indicator with baseline, target and what it stands at. Standard ones are added up across initiatives and countries, your own stand alone. Choose one and its values are drawn; type date and value below it, and Enter saves.</source>
        <translation>Tous les indicateurs avec valeur de référence, cible et valeur actuelle. Les indicateurs standard s’additionnent entre initiatives et pays, les vôtres restent seuls. Choisissez-en un&#xa0;: ses valeurs sont dessinées&#xa0;; tapez date et valeur au-dessous, Entrée enregistre.</translation>
    </message>
    <message>
        <source>Every kind of record, also those without a page of their own.</source>
        <translation>Toutes les sortes de fiches, aussi celles qui n’ont pas leur propre page.</translation>
    </message>
    <message>
        <source>Every office with its laptops: when it was last heard of, what is missing, what it has confirmed. From here you write a package for it, ask it to send again, or see its records.</source>
        <translation>Chaque bureau avec ses ordinateurs&#xa0;: quand il a donné signe de vie, ce qui manque, ce qu’il a confirmé. D’ici, vous lui écrivez un paquet, lui demandez de renvoyer, ou voyez ses fiches.</translation>
    </message>
    <message>
        <source>Every organisation that takes part somewhere. Record each only once: the list of possible doubles helps.</source>
        <translation>Toutes les organisations qui participent quelque part. N’enregistrez chacune qu’une fois&#xa0;: la liste des doublons possibles vous aide.</translation>
    </message>
    <message>
        <source>Every way to the initiatives: by country, region, programme, round, goal or theme, each with its initiatives, money and people. Enter shows what stands under a line; below are the reports about it.</source>
        <translation>Tous les chemins vers les initiatives&#xa0;: par pays, région, programme, tour, objectif ou thème, chacun avec ses initiatives, son argent et ses personnes. Entrée montre ce que contient une ligne&#xa0;; en bas se trouvent les rapports à ce sujet.</translation>
    </message>
    <message>
        <source>Everything at hand without a network. Type a word to find a text; F1 opens the one about where you are. At the top you make a problem report when something does not work.</source>
        <translation>Tout sous la main sans réseau. Tapez un mot pour trouver un texte&#xa0;; F1 ouvre celui de l’endroit où vous êtes. En haut, vous faites un rapport de problème quand quelque chose ne marche pas.</translation>
    </message>
    <message>
        <source>Figures, and their dates</source>
        <translation>Chiffres et leurs dates</translation>
    </message>
    <message>
        <source>Fill in what you know. F1 explains the field you are in; Ctrl+S saves, Ctrl+Z takes back.</source>
        <translation>Remplissez ce que vous savez. F1 explique le champ où vous êtes&#xa0;; Ctrl+S enregistre, Ctrl+Z annule.</translation>
    </message>
    <message>
        <source>GCM: Global Compact for Safe, Orderly and Regular Migration; some texts write MCG.</source>
        <translation>GCM&#xa0;: Pacte mondial pour des migrations sûres, ordonnées et régulières&#xa0;; certains textes écrivent MCG.</translation>
    </message>
    <message>
        <source>Give 0, 1 or 2 for each of the seven criteria. The ranking appears by itself; equal sums share a rank.</source>
        <translation>Donnez 0, 1 ou 2 pour chacun des sept critères. Le classement se fait tout seul&#xa0;; les ex æquo partagent un rang.</translation>
    </message>
    <message>
        <source>Headquarters clicks {revoke} at that laptop, and writes a package for every office: from then on nothing the laptop signs is taken.</source>
        <translation>Le siège clique sur {revoke} pour cet ordinateur et écrit un paquet pour chaque bureau&#xa0;: dès lors, rien de ce que l’ordinateur signe n’est accepté.</translation>
    </message>
    <message>
        <source>Headquarters closes a period once its numbers were reported. Nothing is refused afterwards: what comes or changes later is kept, counts as a restatement and asks for a reason.</source>
        <translation>Le siège clôture une période une fois ses chiffres communiqués. Rien n’est refusé ensuite&#xa0;: ce qui arrive ou change plus tard est gardé, compte comme rectification et demande un motif.</translation>
    </message>
    <message>
        <source>How packages travel</source>
        <translation>Comment voyagent les paquets</translation>
    </message>
    <message>
        <source>IOM has its seat in Geneva, 174 member states and more than 400 offices (as of 25 January 2024).</source>
        <translation>L’OIM a son siège à Genève, 174 États membres et plus de 400 bureaux (au 25 janvier 2024).</translation>
    </message>
    <message>
        <source>If nobody has verified its laptop yet, click {compare}, ring the office at a number you knew before, and compare.</source>
        <translation>Si personne n’a encore vérifié son ordinateur, cliquez sur {compare}, appelez le bureau à un numéro que vous connaissiez déjà, et comparez.</translation>
    </message>
    <message>
        <source>If somebody has to come back to it, give it a follow-up with a date: it then stands on {home} until it is done.</source>
        <translation>Si quelqu’un doit y revenir, donnez-lui un suivi avec une date&#xa0;: elle figure alors sur {home} jusqu’à ce que ce soit fait.</translation>
    </message>
    <message>
        <source>In reports for partners and the public, small numbers of people are hidden so that they cannot be computed back. Who gets several reports about the same people over time may still learn something: their notes say so. Against malicious programs on your computer nothing here helps.</source>
        <translation>Dans les rapports pour les partenaires et le public, les petits nombres de personnes sont masqués de façon qu’on ne puisse les recalculer. Qui reçoit plusieurs rapports sur les mêmes personnes peut tout de même apprendre quelque chose&#xa0;: leurs notes le disent. Contre un programme malveillant sur votre ordinateur, rien ici n’aide.</translation>
    </message>
    <message>
        <source>In {settings}, under {signatures}, click {enrol} and send the file to headquarters. When they ring, read out the digits of this laptop.</source>
        <translation>Dans {settings}, sous {signatures}, cliquez sur {enrol} et envoyez le fichier au siège. Quand le siège appelle, lisez-lui les chiffres de cet ordinateur.</translation>
    </message>
    <message>
        <source>Initiative: what a partner does about migration and development, from the first idea to its end. Everything else belongs to one.</source>
        <translation>Initiative&#xa0;: ce qu’un partenaire fait en matière de migration et de développement, de la première idée à la fin. Tout le reste s’y rattache.</translation>
    </message>
    <message>
        <source>JMDI: Joint Migration and Development Initiative; some texts write ICMD.</source>
        <translation>JMDI&#xa0;: Initiative conjointe pour la migration et le développement&#xa0;; certains textes écrivent ICMD.</translation>
    </message>
    <message>
        <source>Keep a backup, and go back to one</source>
        <translation>Faire une sauvegarde, et y revenir</translation>
    </message>
    <message>
        <source>Keep one, or write it anew, and say why in a sentence. If you do not know, ask the other office first: nothing else waits for it.</source>
        <translation>Gardez l’une, ou réécrivez, et dites pourquoi en une phrase. Si vous ne savez pas, demandez d’abord à l’autre bureau&#xa0;: rien d’autre n’attend.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>LRG: local and regional governments. Some texts write GRL, GLR or GAL and mean the same.</source>
        <translation>LRG&#xa0;: gouvernements locaux et régionaux (local and regional governments). Certains textes écrivent GRL, GLR ou GAL et disent la même chose.</translation>
    </message>
    <message>
        <source>Language, look and text size take effect at once. Under Backups you make a copy of everything, or go back to one.</source>
        <translation>La langue, l’apparence et la taille du texte changent aussitôt. Sous Sauvegardes, vous faites une copie de tout, ou vous revenez à l’une d’elles.</translation>
    </message>
    <message>
        <source>Leave empty what you do not know: empty means no data, and 0 means nobody.</source>
        <translation>Laissez vide ce que vous ne savez pas&#xa0;: vide veut dire «&#xa0;pas de donnée&#xa0;», et 0 veut dire «&#xa0;personne&#xa0;».</translation>
    </message>
    <message>
        <source>Let somebody without the program correct in Excel</source>
        <translation>Faire corriger dans Excel par quelqu’un qui n’a pas le programme</translation>
    </message>
    <message>
        <source>MMD: Marrakech Mayors Declaration.</source>
        <translation>MMD&#xa0;: Déclaration des maires de Marrakech.</translation>
    </message>
    <message>
        <source>MMPTF: Migration Multi-Partner Trust Fund.</source>
        <translation>MMPTF&#xa0;: Fonds fiduciaire multipartenaire pour la migration.</translation>
    </message>
    <message>
        <source>Make a report for somebody</source>
        <translation>Faire un rapport pour quelqu’un</translation>
    </message>
    <message>
        <source>More than 76 leaders of cities adopted the Marrakech Mayors Declaration in 2018.</source>
        <translation>Plus de 76 dirigeants municipaux ont adopté la Déclaration des maires de Marrakech en 2018.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>Nothing is refused afterwards: what comes later counts as a restatement, with its reason, and you see old and new beside each other.</source>
        <translation>Rien n’est refusé ensuite&#xa0;: ce qui arrive plus tard compte comme une rectification, avec sa raison, et vous voyez l’ancien et le nouveau côte à côte.</translation>
    </message>
    <message>
        <source>Office: a country office, or headquarters. An office writes its own records; headquarters comments and decides.</source>
        <translation>Bureau&#xa0;: un bureau pays, ou le siège. Un bureau écrit ses propres fiches&#xa0;; le siège commente et décide.</translation>
    </message>
    <message>
        <source>On a new laptop, begin as an office. What was sent comes back with headquarters’ next package; only what was never sent is gone.</source>
        <translation>Sur un nouvel ordinateur, commencez comme bureau. Ce qui avait été envoyé revient avec le prochain paquet du siège&#xa0;; seul ce qui n’est jamais parti est perdu.</translation>
    </message>
    <message>
        <source>Once the numbers of a period were reported, open {results} and click {close_period}.</source>
        <translation>Une fois les nombres d’une période communiqués, ouvrez {results} et cliquez sur {close_period}.</translation>
    </message>
    <message>
        <source>One initiative with all that belongs to it: its fields under the first tab, then partners, people, activities, money, notes, results and files. The sheet is its one page to print; the history says who changed what, and takes a value back.</source>
        <translation>Une initiative avec tout ce qui s’y rattache&#xa0;: ses champs sous le premier onglet, puis partenaires, personnes, activités, finances, notes, résultats et fichiers. La fiche de synthèse est sa page à imprimer&#xa0;; l’historique dit qui a changé quoi, et rétablit une valeur.</translation>
    </message>
    <message>
        <source>One of: {choices}</source>
        <translation>Au choix&#xa0;: {choices}</translation>
    </message>
    <message>
        <source>Open the training</source>
        <translation>Ouvrir la formation</translation>
    </message>
    <message>
        <source>Open {beneficiaries}, choose the initiative, say whether the numbers are planned or reached, and for which period.</source>
        <translation>Ouvrez {beneficiaries}, choisissez l’initiative, dites si les nombres sont prévus ou atteints, et pour quelle période.</translation>
    </message>
    <message>
        <source>Open {conflicts}. Both values stand side by side, with who wrote them and when; the words that differ are marked.</source>
        <translation>Ouvrez {conflicts}. Les deux valeurs sont côte à côte, avec qui les a écrites et quand&#xa0;; les mots différents sont marqués.</translation>
    </message>
    <message>
        <source>Open {exchange}. Under {send} you read what would go. At headquarters, choose the office it is for.</source>
        <translation>Ouvrez {exchange}. Sous {send}, vous lisez ce qui partirait. Au siège, choisissez le bureau destinataire.</translation>
    </message>
    <message>
        <source>Open {help} and click {problem}. Look at the texts: they hold no record, no name and no key.</source>
        <translation>Ouvrez {help} et cliquez sur {problem}. Regardez les textes&#xa0;: ils ne contiennent ni fiche, ni nom, ni clé.</translation>
    </message>
    <message>
        <source>Open {initiatives} and press Ctrl+N. At first a title and a status are enough; nothing is lost if you stop half-way.</source>
        <translation>Ouvrez {initiatives} et appuyez sur Ctrl+N. Au début, un titre et un statut suffisent&#xa0;; rien n’est perdu si vous vous arrêtez à mi-chemin.</translation>
    </message>
    <message>
        <source>Open {lessons} and begin one. The strip says what to do next and ticks each step off when it is really done.</source>
        <translation>Ouvrez {lessons} et commencez-en une. Le bandeau dit quoi faire et coche chaque étape quand elle est vraiment faite.</translation>
    </message>
    <message>
        <source>Open {library}. Above it stands what offices would like to share; read it, above all for names of persons.</source>
        <translation>Ouvrez {library}. En haut figure ce que les bureaux souhaitent partager&#xa0;; lisez-le, surtout à cause des noms de personnes.</translation>
    </message>
    <message>
        <source>Open {notes} and press Ctrl+N. Choose a kind, give it a title and a text. Please write no names and nothing by which a person could be found.</source>
        <translation>Ouvrez {notes} et appuyez sur Ctrl+N. Choisissez un type, donnez un titre et un texte. N’écrivez ni nom ni rien qui permette de retrouver une personne.</translation>
    </message>
    <message>
        <source>Open {offices}. For each office you see when it was last heard of, and which of its packages are missing.</source>
        <translation>Ouvrez {offices}. Pour chaque bureau, vous voyez quand il a donné signe de vie et lesquels de ses paquets manquent.</translation>
    </message>
    <message>
        <source>Open {partners} and look at the possible doubles: they stand side by side.</source>
        <translation>Ouvrez {partners} et regardez les doublons possibles&#xa0;: ils sont côte à côte.</translation>
    </message>
    <message>
        <source>Open {reception} and drop all files on it, or choose a folder. Each gets a line with what it would bring, or why not.</source>
        <translation>Ouvrez {reception} et déposez-y tous les fichiers, ou choisissez un dossier. Chacun reçoit une ligne&#xa0;: ce qu’il apporterait, ou pourquoi pas.</translation>
    </message>
    <message>
        <source>Open {reports}, type a word of your question, and narrow the answer above it: country, period, programme.</source>
        <translation>Ouvrez {reports}, tapez un mot de votre question, et précisez la réponse au-dessus&#xa0;: pays, période, programme.</translation>
    </message>
    <message>
        <source>Open {rounds}, choose a round and a country. What the mapping found stands there; put forward what could become larger.</source>
        <translation>Ouvrez {rounds}, choisissez un tour et un pays. Ce que la cartographie a trouvé s’y trouve&#xa0;; proposez ce qui pourrait grandir.</translation>
    </message>
    <message>
        <source>Organisations that may be the same, side by side. Tied, they count once in reports; nothing is merged, and they can be untied.</source>
        <translation>Des organisations peut-être identiques, côte à côte. Reliées, elles comptent une fois dans les rapports&#xa0;; rien n’est fusionné, et on peut les délier.</translation>
    </message>
    <message>
        <source>Package: a workbook that carries to the other side what it lacks. Each has a number.</source>
        <translation>Paquet&#xa0;: un classeur qui porte à l’autre côté ce qui lui manque. Chacun a un numéro.</translation>
    </message>
    <message>
        <source>Packages may come late, twice or in any order: nothing is lost and nothing counts twice. What was in a lost one comes again by itself with the next. Where two people changed the same field, both values are kept and somebody decides.</source>
        <translation>Les paquets peuvent arriver tard, deux fois ou dans n’importe quel ordre&#xa0;: rien n’est perdu et rien ne compte deux fois. Ce que contenait un paquet perdu revient de lui-même avec le suivant. Là où deux personnes ont modifié le même champ, les deux valeurs sont gardées et quelqu’un décide.</translation>
    </message>
    <message>
        <source>Packages of many offices at once: a line for each file says what it would bring, or why it cannot be taken in. What is clear goes in with one click, the rest waits for you; answers for all offices are written here too.</source>
        <translation>Les paquets de nombreux bureaux d’un coup&#xa0;: une ligne par fichier dit ce qu’il apporterait, ou pourquoi il ne peut être intégré. Ce qui est clair entre d’un clic, le reste vous attend&#xa0;; les réponses à tous les bureaux s’écrivent ici aussi.</translation>
    </message>
    <message>
        <source>Pass on what offices share</source>
        <translation>Transmettre ce que les bureaux partagent</translation>
    </message>
    <message>
        <source>Passphrase: the words that open a protected database.</source>
        <translation>Phrase secrète&#xa0;: les mots qui ouvrent une base protégée.</translation>
    </message>
    <message>
        <source>People by category, sex and age, planned and reached. The grid takes what you copied from a spreadsheet; nothing is saved before what cannot be read is put right.</source>
        <translation>Les personnes par catégorie, sexe et âge, prévues et atteintes. La grille accepte ce que vous avez copié d’un tableur&#xa0;; rien n’est enregistré avant que l’illisible soit corrigé.</translation>
    </message>
    <message>
        <source>Put the database of headquarters on a server</source>
        <translation>Mettre la base du siège sur un serveur</translation>
    </message>
    <message>
        <source>Questions with their answers, as figures, tables and pictures. Type a word to find one; above the answer you narrow it. Names in colour open their record, a heading sorts, and Ctrl+C copies a table.</source>
        <translation>Des questions avec leurs réponses, en chiffres, tableaux et images. Tapez un mot pour en trouver une&#xa0;; au-dessus de la réponse, vous la restreignez. Les noms en couleur ouvrent leur fiche, un en-tête trie, et Ctrl+C copie un tableau.</translation>
    </message>
    <message>
        <source>Receipt: what became of a package, record by record. It comes back with the next package.</source>
        <translation>Accusé de réception&#xa0;: ce qu’un paquet est devenu, fiche par fiche. Il revient avec le prochain paquet.</translation>
    </message>
    <message>
        <source>Record an initiative</source>
        <translation>Saisir une initiative</translation>
    </message>
    <message>
        <source>Record: one entry, such as an initiative, a note or a line of money.</source>
        <translation>Fiche&#xa0;: une saisie, par exemple une initiative, une note ou une ligne de finances.</translation>
    </message>
    <message>
        <source>Restatement: a number that changed after its period was closed, with the reason.</source>
        <translation>Rectification&#xa0;: un nombre modifié après la clôture de sa période, avec la raison.</translation>
    </message>
    <message>
        <source>Ring the office at a number you knew before, never one that came with the file. Let them read the digits; type the last two groups.</source>
        <translation>Appelez le bureau à un numéro que vous connaissiez déjà, jamais à un numéro arrivé avec le fichier. Faites-lui lire les chiffres&#xa0;; tapez les deux derniers groupes.</translation>
    </message>
    <message>
        <source>Round: a call of a programme for initiatives, with its criteria, committees and places.</source>
        <translation>Tour&#xa0;: un appel à initiatives d’un programme, avec ses critères, ses comités et ses places.</translation>
    </message>
    <message>
        <source>Run roles.sql of the same folder in the database, again after each update, and give each officer a login of her or his own, of the role passerelle_mergers: it stands on what the officer decides. Let the server prove its name by a certificate.</source>
        <translation>Exécutez roles.sql du même dossier dans la base, de nouveau après chaque mise à jour, et donnez à chaque agent son propre identifiant, du rôle passerelle_mergers&#xa0;: il figure sur ce que l’agent décide. Que le serveur prouve son nom par un certificat.</translation>
    </message>
    <message>
        <source>Under the same title, the sections take its partners, people, activities, money and notes. What is missing stands on {home}: come back when you know more.</source>
        <translation>Sous le même titre, les sections reçoivent partenaires, personnes, activités, finances et notes. Ce qui manque figure sur {home}&#xa0;: revenez quand vous en savez plus.</translation>
    </message>
    <message>
        <source>Save it as Excel, PDF or CSV, or print it. What left is noted, so that later reports do not give anything away.</source>
        <translation>Enregistrez-le en Excel, PDF ou CSV, ou imprimez-le. Ce qui est sorti est noté, pour que les rapports suivants ne trahissent rien.</translation>
    </message>
    <message>
        <source>Say for whom it is made before it goes out to Excel, PDF, CSV or paper: for partners and the public, small numbers of people are hidden, and so is what would give them away.</source>
        <translation>Dites pour qui il est fait avant de le sortir vers Excel, PDF, CSV ou papier&#xa0;: pour les partenaires et le public, les petits nombres de personnes sont cachés, ainsi que ce qui les trahirait.</translation>
    </message>
    <message>
        <source>Say for whom it is. For partners and the public, small numbers of people are hidden.</source>
        <translation>Dites pour qui il est. Pour les partenaires et le public, les petits nombres de personnes sont masqués.</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Chercher dans l’aide</translation>
    </message>
    <message>
        <source>Select in a round</source>
        <translation>Sélectionner dans un tour</translation>
    </message>
    <message>
        <source>Send the file by mail, or hand the stick over. The file keeps its name; do not open and save it on the way.</source>
        <translation>Envoyez le fichier par courriel, ou remettez la clé. Le fichier garde son nom&#xa0;; ne l’ouvrez ni ne l’enregistrez en route.</translation>
    </message>
    <message>
        <source>Send the package as it is, or an empty table made with {template}.</source>
        <translation>Envoyez le paquet tel quel, ou un tableau vide créé avec {template}.</translation>
    </message>
    <message>
        <source>Send your report to headquarters</source>
        <translation>Envoyer votre rapport au siège</translation>
    </message>
    <message>
        <source>Set up your laptop</source>
        <translation>Préparer votre ordinateur</translation>
    </message>
    <message>
        <source>Six short lessons with invented data. Ctrl+Shift+T turns the trainer’s view on: larger text, and keys and clicks shown.</source>
        <translation>Six courtes leçons avec des données inventées. Ctrl+Shift+T ouvre la vue du formateur&#xa0;: un texte plus grand, et les touches et clics montrés.</translation>
    </message>
    <message>
        <source>Something does not work</source>
        <translation>Quelque chose ne marche pas</translation>
    </message>
    <message>
        <source>Take in a package</source>
        <translation>Intégrer un paquet</translation>
    </message>
    <message>
        <source>Take in the packages of all offices at once</source>
        <translation>Intégrer d’un coup les paquets de tous les bureaux</translation>
    </message>
    <message>
        <source>Tell headquarters at once, by phone, whatever the hour.</source>
        <translation>Prévenez tout de suite le siège, par téléphone, quelle que soit l’heure.</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textes</translation>
    </message>
    <message>
        <source>The administrator makes an empty database on PostgreSQL 15 or later, sorted by “C”; the folder resources/server has a file for Docker that does so.</source>
        <translation>L’administrateur crée une base vide sur PostgreSQL 15 ou plus récent, triée par «&#xa0;C&#xa0;»&#xa0;; le dossier resources/server contient un fichier pour Docker qui le fait.</translation>
    </message>
    <message>
        <source>The first analysis and the national committee are the office&apos;s: you find them at an initiative, under Selection. The steering committee&apos;s word is written at headquarters, and approval waits for its yes. Too few places only warn.</source>
        <translation>L’analyse préalable et le comité national relèvent du bureau&#xa0;: vous les trouvez dans une initiative, sous Sélection. La parole du comité de pilotage est saisie au siège, et la validation attend son accord. Le manque de places ne fait qu’avertir.</translation>
    </message>
    <message>
        <source>The journal: progress, lessons, needs, questions. Please write no names and nothing by which a person could be found. What you share reaches all offices by headquarters.</source>
        <translation>Le journal&#xa0;: avancées, leçons, besoins, questions. N’écrivez pas de noms ni rien qui permette de retrouver une personne. Ce que vous partagez parvient à tous les bureaux par le siège.</translation>
    </message>
    <message>
        <source>The next package from the other side brings the receipt, and yours is marked as confirmed. If it got lost, write another: it carries the same once more.</source>
        <translation>Le prochain paquet de l’autre côté apporte l’accusé de réception, et le vôtre est marqué comme confirmé. S’il s’est perdu, écrivez-en un autre&#xa0;: il porte la même chose encore une fois.</translation>
    </message>
    <message>
        <source>The other side looks at it first, then takes it in. Its next package brings you the receipt, and only then is yours marked as confirmed.</source>
        <translation>L’autre côté le regarde d’abord, puis l’intègre. Son prochain paquet vous apporte l’accusé de réception, et c’est alors seulement que le vôtre est marqué comme confirmé.</translation>
    </message>
    <message>
        <source>There are 281 million international migrants in the world (IOM, page of 25 January 2024). Migration that is safe, regular and orderly is good for migrants and for society.</source>
        <translation>Il y a 281 millions de migrants internationaux dans le monde (OIM, page du 25 janvier 2024). Une migration sûre, régulière et ordonnée profite aux migrants et à la société.</translation>
    </message>
    <message>
        <source>This field is always needed.</source>
        <translation>Ce champ est toujours nécessaire.</translation>
    </message>
    <message>
        <source>This is about a person: record it only if that person agrees.</source>
        <translation>Cela concerne une personne&#xa0;: ne l’enregistrez que si elle est d’accord.</translation>
    </message>
    <message>
        <source>Tie those that are the same. They then count once in reports, both stay as they are, and you can untie them again.</source>
        <translation>Reliez celles qui sont identiques. Elles comptent alors une fois dans les rapports, les deux restent telles quelles, et vous pouvez les délier.</translation>
    </message>
    <message>
        <source>Tie two entries of the same organisation</source>
        <translation>Relier deux fiches de la même organisation</translation>
    </message>
    <message>
        <source>To go back, choose one there and click {restore}. You read first what would be missing; the database of now is kept aside.</source>
        <translation>Pour revenir, choisissez-en une là et cliquez sur {restore}. Vous lisez d’abord ce qui manquerait&#xa0;; la base actuelle est gardée de côté.</translation>
    </message>
    <message>
        <source>Two people changed the same field without knowing of each other. Keep one value or write it anew, and say why: the reason travels back. Nothing else waits for it.</source>
        <translation>Deux personnes ont modifié le même champ sans le savoir l’une de l’autre. Gardez une valeur ou écrivez-la à neuf, et dites pourquoi&#xa0;: la raison repart avec la décision. Rien d’autre n’attend.</translation>
    </message>
    <message>
        <source>Type the numbers, or paste them from a spreadsheet. What cannot be read is marked, and nothing is saved before it is put right.</source>
        <translation>Tapez les nombres, ou collez-les depuis un tableur. Ce qui est illisible est signalé, et rien n’est enregistré avant d’être corrigé.</translation>
    </message>
    <message>
        <source>Under Send you see what would go and write the package. Drop packages under Receive: you see what they would bring before anything changes. Below are all packages both ways; Enter shows the receipt.</source>
        <translation>Sous Envoyer, vous voyez ce qui partirait et vous écrivez le paquet. Déposez les paquets sous Recevoir&#xa0;: vous voyez ce qu’ils apporteraient avant que rien ne change. En dessous, tous les paquets dans les deux sens&#xa0;; Entrée montre l’accusé de réception.</translation>
    </message>
    <message>
        <source>Under Signatures stand the digits of this laptop, to be read out when somebody rings, and the laptops that are believed here. A laptop that was lost is revoked there, by headquarters.</source>
        <translation>Sous Signatures se trouvent les chiffres de cet ordinateur, à lire quand quelqu’un appelle, et les ordinateurs que l’on croit ici. C’est là que le siège révoque un ordinateur perdu.</translation>
    </message>
    <message>
        <source>Wait a little: the next package usually carries what was in the lost one. If it is urgent, click {request} and send that file.</source>
        <translation>Attendez un peu&#xa0;: le prochain paquet porte d’ordinaire ce que contenait le perdu. Si c’est urgent, cliquez sur {request} et envoyez ce fichier.</translation>
    </message>
    <message>
        <source>Was it a mistake? In {exchange}, under the list of packages, click {undo}: that works until you record or send something.</source>
        <translation>C’était une erreur&#xa0;? Dans {exchange}, sous la liste des paquets, cliquez sur {undo}&#xa0;: c’est possible tant que vous n’avez rien saisi ni envoyé.</translation>
    </message>
    <message>
        <source>What a colleague saves or takes in is in your window two seconds later; what you are writing, and the line you are on, stay.</source>
        <translation>Ce qu’un collègue enregistre ou importe est dans votre fenêtre deux secondes plus tard&#xa0;; ce que vous écrivez et la ligne où vous êtes restent en place.</translation>
    </message>
    <message>
        <source>What a package brought, record by record, with a way to each; what waits, and for what; what was refused, and why. Its code can be read out by phone, so that the sender need not wait for your next package.</source>
        <translation>Ce qu’un paquet a apporté, fiche par fiche, avec un lien vers chacune&#xa0;; ce qui attend, et quoi&#xa0;; ce qui a été refusé, et pourquoi. Son code peut être lu au téléphone, pour que l’expéditeur n’attende pas votre prochain paquet.</translation>
    </message>
    <message>
        <source>What is due, what is missing and what came in, each with a way to it. Three numbers and the charts tell where your office stands.</source>
        <translation>Ce qui est à faire, ce qui manque et ce qui est arrivé, chaque fois avec le chemin. Trois chiffres et les graphiques disent où en est votre bureau.</translation>
    </message>
    <message>
        <source>What is planned, being done and done, with its day and who came.</source>
        <translation>Ce qui est prévu, en cours et fait, avec le jour et qui est venu.</translation>
    </message>
    <message>
        <source>What is protected, and what is not</source>
        <translation>Ce qui est protégé, et ce qui ne l’est pas</translation>
    </message>
    <message>
        <source>What offices learned and share, by theme, kind and office, to read offline.</source>
        <translation>Ce que les bureaux ont appris et partagent, par thème, type et bureau, à lire hors ligne.</translation>
    </message>
    <message>
        <source>What others can learn from, you pass on with {share}: it reaches all offices by headquarters, and stands in their {library}.</source>
        <translation>Ce qui peut servir à d’autres, transmettez-le avec {share}&#xa0;: cela parvient à tous les bureaux par le siège et figure dans leur {library}.</translation>
    </message>
    <message>
        <source>What somebody typed into the sheets of a package, each with its place, before and after. Take all, some or none; the choice stands in the history, and whoever takes it elsewhere makes the same change.</source>
        <translation>Ce que quelqu’un a tapé dans les feuilles d’un paquet, avec l’endroit, avant et après. Acceptez tout, une partie ou rien&#xa0;; le choix figure dans l’historique, et qui l’accepte ailleurs fait la même modification.</translation>
    </message>
    <message>
        <source>What was deleted, by whom and when. Enter brings a record back as it was, with what was deleted along with it. Names of persons that were deleted are gone for good.</source>
        <translation>Ce qui a été supprimé, par qui et quand. Entrée rétablit une fiche comme elle était, avec ce qui avait été supprimé en même temps. Les noms de personnes supprimés le sont définitivement.</translation>
    </message>
    <message>
        <source>What you record stays on this laptop until you write a package: a workbook that carries what the other side lacks. It travels as you like, by mail or on a stick; no network is needed.</source>
        <translation>Ce que vous enregistrez reste sur cet ordinateur jusqu’à ce que vous écriviez un paquet&#xa0;: un classeur qui porte ce qui manque à l’autre côté. Il voyage comme vous voulez, par courriel ou sur une clé&#xa0;; aucun réseau n’est nécessaire.</translation>
    </message>
    <message>
        <source>When the file comes back, drop it on the window. Each correction is named with sheet and cell, before and after.</source>
        <translation>Quand le fichier revient, déposez-le sur la fenêtre. Chaque correction est nommée avec feuille et cellule, avant et après.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Work with colleagues on one database</source>
        <translation>Travailler à plusieurs sur une même base</translation>
    </message>
    <message>
        <source>Write down what happened</source>
        <translation>Noter ce qui s’est passé</translation>
    </message>
    <message>
        <source>Write down what the steering committee decided, and print the minutes from {reports}.</source>
        <translation>Notez la décision du comité de pilotage, et imprimez le procès-verbal depuis {reports}.</translation>
    </message>
    <message>
        <source>Your decision travels with your next package, and the other side reads the reason.</source>
        <translation>Votre décision part avec votre prochain paquet, et l’autre côté en lit la raison.</translation>
    </message>
    <message>
        <source>Your login stands on what you do, in the history of each record and in the audit. In {settings} you can say how colleagues should read your name; it stays at headquarters, and no package holds it.</source>
        <translation>Votre identifiant figure sur ce que vous faites, dans l’historique de chaque fiche et dans le journal. Dans {settings}, vous pouvez dire comment vos collègues lisent votre nom&#xa0;; il reste au siège, et aucun paquet ne le contient.</translation>
    </message>
    <message>
        <source>{record}, section “{section}”.</source>
        <translation>{record}, section «&#xa0;{section}&#xa0;».</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>«&#xa0;{name}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>(emptied)</source>
        <translation>(vidé)</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>Ramenée</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Tranché</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimée</translation>
    </message>
    <message>
        <source>Every change of this record will be listed here.</source>
        <translation>Chaque modification de cette fiche s’affichera ici.</translation>
    </message>
    <message>
        <source>Nothing happened yet</source>
        <translation>Rien ne s’est encore passé</translation>
    </message>
    <message>
        <source>Reason: {text}</source>
        <translation>Motif&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Saisie</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Restore: {fields}</source>
        <translation>Rétablir&#xa0;: {fields}</translation>
    </message>
    <message>
        <source>Show earlier changes</source>
        <translation>Afficher les modifications antérieures</translation>
    </message>
    <message>
        <source>The earlier value is back.</source>
        <translation>L’ancienne valeur est rétablie.</translation>
    </message>
    <message>
        <source>edited in package {number} of {office}</source>
        <translation>modifié dans le paquet {number} de {office}</translation>
    </message>
    <message>
        <source>edited in package {number} of {office}, accepted by {who}</source>
        <translation>modifié dans le paquet {number} de {office}, accepté par {who}</translation>
    </message>
    <message>
        <source>{field}: {value} added</source>
        <translation>{field}&#xa0;: {value} ajouté</translation>
    </message>
    <message>
        <source>{field}: {value} taken away</source>
        <translation>{field}&#xa0;: {value} retiré</translation>
    </message>
    <message>
        <source>{when} · {by}</source>
        <translation>{when} · {by}</translation>
    </message>
</context>
<context>
    <name>holdings</name>
    <message numerus="yes">
        <source>%n backups lie beside the database; they may hold older values.</source>
        <translation>
            <numerusform>%n sauvegarde se trouve à côté de la base&#xa0;; elle peut contenir des données plus anciennes.</numerusform>
            <numerusform>%n sauvegardes se trouvent à côté de la base&#xa0;; elles peuvent contenir des données plus anciennes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n different personal values are in its history.</source>
        <translation>
            <numerusform>%n donnée personnelle différente figure dans son historique.</numerusform>
            <numerusform>%n données personnelles différentes figurent dans son historique.</numerusform>
        </translation>
    </message>
    <message>
        <source>An unsaved form about it lies in this database.</source>
        <translation>Un formulaire non enregistré à son sujet se trouve dans cette base.</translation>
    </message>
    <message>
        <source>Came from {office} in package {number}, {day}</source>
        <translation>Venu de {office} dans le paquet {number}, {day}</translation>
    </message>
    <message>
        <source>It was in no package.</source>
        <translation>Il n’a été dans aucun paquet.</translation>
    </message>
    <message>
        <source>Sent to {office} in package {number}, {day}</source>
        <translation>Envoyé à {office} dans le paquet {number}, {day}</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field}&#xa0;: {value}</translation>
    </message>
</context>
<context>
    <name>home</name>
    <message numerus="yes">
        <source>%n changes refused</source>
        <translation>
            <numerusform>%n modification refusée</numerusform>
            <numerusform>%n modifications refusées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decisions waiting</source>
        <translation>
            <numerusform>%n décision en attente</numerusform>
            <numerusform>%n décisions en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records not sent</source>
        <translation>
            <numerusform>%n fiche non envoyée</numerusform>
            <numerusform>%n fiches non envoyées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records sent, not confirmed</source>
        <translation>
            <numerusform>%n fiche envoyée, non confirmée</numerusform>
            <numerusform>%n fiches envoyées, non confirmées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shared pieces for the library</source>
        <translation>
            <numerusform>%n contribution partagée pour la bibliothèque</numerusform>
            <numerusform>%n contributions partagées pour la bibliothèque</numerusform>
        </translation>
    </message>
    <message>
        <source>Activities by month</source>
        <translation>Activités par mois</translation>
    </message>
    <message>
        <source>Back from headquarters</source>
        <translation>Revenu du siège</translation>
    </message>
    <message>
        <source>Every initiative is complete.</source>
        <translation>Toutes les initiatives sont complètes.</translation>
    </message>
    <message>
        <source>Everything is sent and confirmed.</source>
        <translation>Tout est envoyé et confirmé.</translation>
    </message>
    <message>
        <source>Everything that came with it</source>
        <translation>Tout ce qui est venu avec</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Échanges</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>Subventions</translation>
    </message>
    <message>
        <source>Grants by country</source>
        <translation>Subventions par pays</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Initiatives</translation>
    </message>
    <message>
        <source>Initiatives by status</source>
        <translation>Initiatives par statut</translation>
    </message>
    <message>
        <source>Last receipt</source>
        <translation>Dernier accusé de réception</translation>
    </message>
    <message>
        <source>Missing most often</source>
        <translation>Ce qui manque le plus souvent</translation>
    </message>
    <message>
        <source>No figures recorded yet</source>
        <translation>Aucun chiffre saisi pour l’instant</translation>
    </message>
    <message>
        <source>Nothing is due in the next weeks.</source>
        <translation>Aucune échéance dans les prochaines semaines.</translation>
    </message>
    <message>
        <source>Nothing recorded yet</source>
        <translation>Rien n’est encore saisi</translation>
    </message>
    <message>
        <source>Offices by freshness</source>
        <translation>Bureaux, par dernières nouvelles</translation>
    </message>
    <message>
        <source>People reached</source>
        <translation>Bénéficiaires atteints</translation>
    </message>
    <message>
        <source>People reached, of those planned</source>
        <translation>Bénéficiaires atteints, par rapport au prévu</translation>
    </message>
    <message>
        <source>Protect it…</source>
        <translation>Protéger…</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Atteint</translation>
    </message>
    <message>
        <source>Record an initiative</source>
        <translation>Saisir une initiative</translation>
    </message>
    <message>
        <source>Record your first initiative, or receive a package from another office: drop the file anywhere on this window.</source>
        <translation>Saisissez votre première initiative, ou recevez un paquet d’un autre bureau&#xa0;: déposez le fichier n’importe où dans cette fenêtre.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show: {what}</source>
        <translation>Afficher&#xa0;: {what}</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Échéances</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Ce qui manque</translation>
    </message>
    <message>
        <source>When initiatives run</source>
        <translation>Quand les initiatives se déroulent</translation>
    </message>
    <message>
        <source>Where the initiatives are</source>
        <translation>Où sont les initiatives</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>as approved</source>
        <translation>telles qu’approuvées</translation>
    </message>
    <message>
        <source>never heard of</source>
        <translation>sans nouvelles à ce jour</translation>
    </message>
    <message>
        <source>of {planned} planned, {share}</source>
        <translation>sur {planned} prévus, {share}</translation>
    </message>
    <message>
        <source>{heard}, packages missing</source>
        <translation>{heard}, des paquets manquent</translation>
    </message>
</context>
<context>
    <name>iati</name>
    <message numerus="yes">
        <source>%n initiatives are in the file.</source>
        <translation>
            <numerusform>%n initiative est dans le fichier.</numerusform>
            <numerusform>%n initiatives sont dans le fichier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add an indicator, or how many people are to be reached.</source>
        <translation>Ajoutez un indicateur, ou combien de personnes doivent être touchées.</translation>
    </message>
    <message>
        <source>Add at least the month.</source>
        <translation>Ajoutez au moins le mois.</translation>
    </message>
    <message>
        <source>Add the region, province or town where it acts.</source>
        <translation>Ajoutez la région, la province ou la ville où elle agit.</translation>
    </message>
    <message>
        <source>Add who leads and who takes part.</source>
        <translation>Ajoutez qui dirige et qui participe.</translation>
    </message>
    <message>
        <source>Address of our code lists on the web</source>
        <translation>Adresse de nos listes de codes sur le web</translation>
    </message>
    <message>
        <source>Amounts without a date</source>
        <translation>Montants sans date</translation>
    </message>
    <message>
        <source>An initiative belongs to a country office; this one does not.</source>
        <translation>Une initiative relève d’un bureau de pays&#xa0;; celle-ci non.</translation>
    </message>
    <message>
        <source>Another initiative has the same code</source>
        <translation>Une autre initiative a le même code</translation>
    </message>
    <message>
        <source>Choose its round: IOM or UNDP reports, as the round’s programme says.</source>
        <translation>Choisissez son tour&#xa0;: l’OIM ou le PNUD déclare, selon le programme du tour.</translation>
    </message>
    <message>
        <source>Decide first; until then the file has what is shown now.</source>
        <translation>Décidez d’abord&#xa0;; d’ici là, le fichier contient ce qui est affiché maintenant.</translation>
    </message>
    <message>
        <source>Give it a code: its name in IATI is made from it.</source>
        <translation>Donnez-lui un code&#xa0;: son nom dans l’IITA en est tiré.</translation>
    </message>
    <message>
        <source>Give it its official title.</source>
        <translation>Donnez-lui son titre officiel.</translation>
    </message>
    <message>
        <source>Give one of the two another code.</source>
        <translation>Donnez un autre code à l’une des deux.</translation>
    </message>
    <message>
        <source>Give the day it began or is to begin; the month will do.</source>
        <translation>Indiquez le jour où elle a commencé ou doit commencer&#xa0;; le mois suffit.</translation>
    </message>
    <message>
        <source>Give the end or the duration: the budget is split by year until then.</source>
        <translation>Indiquez la fin ou la durée&#xa0;: le budget est réparti par année jusque-là.</translation>
    </message>
    <message>
        <source>Give them dates; without one they stay out of the file.</source>
        <translation>Donnez-leur une date&#xa0;; sans elle, ils restent hors du fichier.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Hors du fichier</translation>
    </message>
    <message>
        <source>IATI</source>
        <translation>IITA</translation>
    </message>
    <message>
        <source>IATI has no place for it</source>
        <translation>l’IITA n’a pas de place pour cela</translation>
    </message>
    <message>
        <source>IATI is the public register of aid. Headquarters publishes; persons, notes and small numbers of people never go into its file.</source>
        <translation>L’IITA est le registre public de l’aide. Le siège publie&#xa0;; les personnes, les notes et les petits nombres de personnes ne vont jamais dans son fichier.</translation>
    </message>
    <message>
        <source>IATI knows no contributions in kind</source>
        <translation>l’IITA ne connaît pas les apports en nature</translation>
    </message>
    <message>
        <source>IATI knows no such role of a partner</source>
        <translation>l’IITA ne connaît pas ce rôle de partenaire</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Dans le fichier</translation>
    </message>
    <message>
        <source>Initiatives held back</source>
        <translation>Initiatives retenues hors du fichier</translation>
    </message>
    <message>
        <source>Initiatives that were not selected are not published.</source>
        <translation>Les initiatives non retenues ne sont pas publiées.</translation>
    </message>
    <message>
        <source>It acts in several countries</source>
        <translation>Elle agit dans plusieurs pays</translation>
    </message>
    <message>
        <source>It ends before it begins</source>
        <translation>Elle finit avant de commencer</translation>
    </message>
    <message>
        <source>It is in that agency’s file, so that it counts once.</source>
        <translation>Elle figure dans le fichier de cette agence, pour ne compter qu’une fois.</translation>
    </message>
    <message>
        <source>It is not clear who reports it</source>
        <translation>On ne sait pas qui la déclare</translation>
    </message>
    <message>
        <source>It runs, but its start lies ahead</source>
        <translation>Elle est en cours, mais son début est à venir</translation>
    </message>
    <message>
        <source>Left out of the file</source>
        <translation>Laissé hors du fichier</translation>
    </message>
    <message>
        <source>Look at both dates again.</source>
        <translation>Vérifiez les deux dates.</translation>
    </message>
    <message>
        <source>Look at the year again.</source>
        <translation>Vérifiez l’année.</translation>
    </message>
    <message>
        <source>Many readers of IATI read only English.</source>
        <translation>Beaucoup de lecteurs de l’IITA ne lisent que l’anglais.</translation>
    </message>
    <message>
        <source>No SDG</source>
        <translation>Pas d’ODD</translation>
    </message>
    <message>
        <source>No code</source>
        <translation>Pas de code</translation>
    </message>
    <message>
        <source>No country</source>
        <translation>Pas de pays</translation>
    </message>
    <message>
        <source>No description</source>
        <translation>Pas de description</translation>
    </message>
    <message>
        <source>No grant</source>
        <translation>Pas de subvention</translation>
    </message>
    <message>
        <source>No partner</source>
        <translation>Pas de partenaire</translation>
    </message>
    <message>
        <source>No place that can be published</source>
        <translation>Aucun lieu qui puisse être publié</translation>
    </message>
    <message>
        <source>No results</source>
        <translation>Pas de résultats</translation>
    </message>
    <message>
        <source>No sector</source>
        <translation>Pas de secteur</translation>
    </message>
    <message>
        <source>No shares are recorded, so the file names the office’s own country only.</source>
        <translation>Aucune part n’est enregistrée, le fichier ne nomme donc que le pays du bureau.</translation>
    </message>
    <message>
        <source>No start date</source>
        <translation>Pas de date de début</translation>
    </message>
    <message>
        <source>No status</source>
        <translation>Pas de statut</translation>
    </message>
    <message>
        <source>No title</source>
        <translation>Pas de titre</translation>
    </message>
    <message>
        <source>No title in English</source>
        <translation>Pas de titre en anglais</translation>
    </message>
    <message>
        <source>None was held back.</source>
        <translation>Aucune n’a été retenue hors du fichier.</translation>
    </message>
    <message>
        <source>Not approved yet</source>
        <translation>Pas encore validée</translation>
    </message>
    <message>
        <source>Not for publication</source>
        <translation>Non destinées à la publication</translation>
    </message>
    <message numerus="yes">
        <source>Not ready: %n things are to be completed.</source>
        <translation>
            <numerusform>Pas encore prête&#xa0;: %n point est à compléter.</numerusform>
            <numerusform>Pas encore prête&#xa0;: %n points sont à compléter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not selected</source>
        <translation>Non retenue</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Rien ne manque.</translation>
    </message>
    <message>
        <source>Nothing was left out.</source>
        <translation>Rien n’a été laissé de côté.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Only approved initiatives are published. Nothing to do now.</source>
        <translation>Seules les initiatives validées sont publiées. Rien à faire pour l’instant.</translation>
    </message>
    <message>
        <source>Only the month is known</source>
        <translation>Seul le mois est connu</translation>
    </message>
    <message>
        <source>Only the year of the start is known</source>
        <translation>Seule l’année du début est connue</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>People reached</source>
        <translation>Personnes touchées</translation>
    </message>
    <message>
        <source>Persons, notes, private records and small numbers of people never go into the file.</source>
        <translation>Les personnes, les notes, les fiches privées et les petits nombres de personnes ne vont jamais dans le fichier.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêtes</translation>
    </message>
    <message>
        <source>Ready for IATI.</source>
        <translation>Prête pour l’IITA.</translation>
    </message>
    <message numerus="yes">
        <source>Ready for IATI; %n things are worth mending.</source>
        <translation>
            <numerusform>Prête pour l’IITA&#xa0;; %n point est à améliorer.</numerusform>
            <numerusform>Prête pour l’IITA&#xa0;; %n points sont à améliorer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready for IATI?</source>
        <translation>Prête pour l’IITA&#xa0;?</translation>
    </message>
    <message>
        <source>Reported by the other agency</source>
        <translation>Déclarée par l’autre agence</translation>
    </message>
    <message>
        <source>Say where the initiative stands.</source>
        <translation>Dites où en est l’initiative.</translation>
    </message>
    <message>
        <source>Sectors have equal shares and the budget is split by days: neither is recorded.</source>
        <translation>Les secteurs ont des parts égales et le budget est réparti par jours&#xa0;: ni l’un ni l’autre n’est enregistré.</translation>
    </message>
    <message>
        <source>Take the e-mail address, telephone or document number out: the file is public.</source>
        <translation>Retirez l’adresse électronique, le téléphone ou le numéro de document&#xa0;: le fichier est public.</translation>
    </message>
    <message>
        <source>The end is not known</source>
        <translation>La fin n’est pas connue</translation>
    </message>
    <message>
        <source>The file calls the date planned. Mend the date or the status.</source>
        <translation>Le fichier dit la date prévue. Corrigez la date ou le statut.</translation>
    </message>
    <message>
        <source>The file has the first or last day of the month; give the day if you know it.</source>
        <translation>Le fichier contient le premier ou le dernier jour du mois&#xa0;; indiquez le jour si vous le connaissez.</translation>
    </message>
    <message>
        <source>The lead agency of each programme</source>
        <translation>L’agence chef de file de chaque programme</translation>
    </message>
    <message>
        <source>This date lies before 1990 or after 2100</source>
        <translation>Cette date est avant 1990 ou après 2100</translation>
    </message>
    <message>
        <source>This text seems to hold an e-mail address or a number</source>
        <translation>Ce texte semble contenir une adresse électronique ou un numéro</translation>
    </message>
    <message>
        <source>Tick a sector or a migration area among the themes.</source>
        <translation>Cochez un secteur ou un domaine de migration parmi les thèmes.</translation>
    </message>
    <message>
        <source>Tick the goals it serves among the themes.</source>
        <translation>Cochez parmi les thèmes les objectifs qu’elle sert.</translation>
    </message>
    <message>
        <source>To be completed</source>
        <translation>À compléter</translation>
    </message>
    <message>
        <source>To be completed first</source>
        <translation>À compléter d’abord</translation>
    </message>
    <message>
        <source>Two people changed it differently</source>
        <translation>Deux personnes l’ont modifiée différemment</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Importance</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>What is not in it: {file}</source>
        <translation>Ce qui n’y est pas&#xa0;: {file}</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Whose file is written. What that agency takes no part in stays out of it.</source>
        <translation>Au nom de qui le fichier est écrit. Ce à quoi cette agence ne participe pas n’y figure pas.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Without amount and currency there is no budget in the file.</source>
        <translation>Sans montant ni monnaie, il n’y a pas de budget dans le fichier.</translation>
    </message>
    <message>
        <source>Worth mending</source>
        <translation>À améliorer</translation>
    </message>
    <message>
        <source>Write the key objective, or a summary.</source>
        <translation>Écrivez l’objectif principal, ou un résumé.</translation>
    </message>
    <message>
        <source>a breakdown in which some number is too small to be published</source>
        <translation>une ventilation dont un nombre est trop petit pour être publié</translation>
    </message>
    <message>
        <source>documents of this kind are not published</source>
        <translation>les documents de ce type ne sont pas publiés</translation>
    </message>
    <message>
        <source>it seems to hold personal data</source>
        <translation>il semble contenir des données personnelles</translation>
    </message>
    <message>
        <source>kind or currency is not known to IATI</source>
        <translation>le type ou la monnaie est inconnu de l’IITA</translation>
    </message>
    <message>
        <source>no goal or target of the 2030 Agenda</source>
        <translation>ni objectif ni cible du Programme 2030</translation>
    </message>
    <message>
        <source>not for publication</source>
        <translation>non destinée à la publication</translation>
    </message>
    <message>
        <source>people by group are not published</source>
        <translation>les personnes par groupe ne sont pas publiées</translation>
    </message>
    <message>
        <source>persons are never published</source>
        <translation>les personnes ne sont jamais publiées</translation>
    </message>
    <message>
        <source>places finer than a town are not published</source>
        <translation>les lieux plus précis qu’une ville ne sont pas publiés</translation>
    </message>
    <message>
        <source>spent from what is in the file as paid out already</source>
        <translation>dépensé sur ce qui figure déjà dans le fichier comme versé</translation>
    </message>
    <message>
        <source>stops it</source>
        <translation>l’arrête</translation>
    </message>
    <message>
        <source>territories of origin, destination, transit and border are not published</source>
        <translation>les territoires d’origine, de destination, de transit et de frontière ne sont pas publiés</translation>
    </message>
    <message>
        <source>the amount has no date</source>
        <translation>le montant n’a pas de date</translation>
    </message>
    <message>
        <source>the amount is empty or zero</source>
        <translation>le montant est vide ou nul</translation>
    </message>
    <message>
        <source>the baseline has no year</source>
        <translation>la valeur de départ n’a pas d’année</translation>
    </message>
    <message>
        <source>the budget in the file is the grant</source>
        <translation>le budget du fichier est la subvention</translation>
    </message>
    <message>
        <source>the date lies ahead</source>
        <translation>la date est à venir</translation>
    </message>
    <message>
        <source>the dates do not fit the initiative</source>
        <translation>les dates ne vont pas avec celles de l’initiative</translation>
    </message>
    <message>
        <source>the document has no address on the web</source>
        <translation>le document n’a pas d’adresse sur le web</translation>
    </message>
    <message>
        <source>the document is not shared</source>
        <translation>le document n’est pas partagé</translation>
    </message>
    <message>
        <source>the grant cannot be split by year without an end</source>
        <translation>sans date de fin, la subvention ne peut pas être répartie par année</translation>
    </message>
    <message>
        <source>the indicator has no title or unit</source>
        <translation>l’indicateur n’a pas de titre ou d’unité</translation>
    </message>
    <message>
        <source>the organisation has no name to publish</source>
        <translation>l’organisation n’a pas de nom à publier</translation>
    </message>
    <message>
        <source>the place is not precise</source>
        <translation>le lieu n’est pas précis</translation>
    </message>
    <message>
        <source>too few people to be published</source>
        <translation>trop peu de personnes pour être publié</translation>
    </message>
    <message>
        <source>worth mending</source>
        <translation>à améliorer</translation>
    </message>
</context>
<context>
    <name>initiatives</name>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n mois</numerusform>
            <numerusform>%n mois</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Bring it back…</source>
        <translation>La rétablir…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Subvention</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>New initiative</source>
        <translation>Nouvelle initiative</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partenaires</translation>
    </message>
    <message>
        <source>Parts of the initiative</source>
        <translation>Parties de l’initiative</translation>
    </message>
    <message>
        <source>People reached</source>
        <translation>Personnes atteintes</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Sélection</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Reste à remplir</translation>
    </message>
    <message>
        <source>This initiative is deleted.</source>
        <translation>Cette initiative est supprimée.</translation>
    </message>
    <message>
        <source>This initiative is no longer here.</source>
        <translation>Cette initiative n’est plus ici.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
</context>
<context>
    <name>lessons</name>
    <message>
        <source>A package came from {partner}, and on its way somebody corrected the note “{note}” in a spreadsheet program. Take it in.</source>
        <translation>Un paquet est arrivé ({partner}), et en chemin quelqu’un a corrigé la note «&#xa0;{note}&#xa0;» dans un tableur. Intégrez-le.</translation>
    </message>
    <message>
        <source>A package came from {partner}. Look at what it would bring, then take it in.</source>
        <translation>Un paquet est arrivé ({partner}). Regardez ce qu’il apporterait, puis intégrez-le.</translation>
    </message>
    <message>
        <source>All lessons</source>
        <translation>Toutes les leçons</translation>
    </message>
    <message>
        <source>All six lessons are done. Well done!</source>
        <translation>Les six leçons sont faites. Bravo&#xa0;!</translation>
    </message>
    <message>
        <source>At the same time {partner} changed that summary too, without knowing of yours. Take its package in.</source>
        <translation>Au même moment, ce résumé a aussi été modifié ailleurs ({partner}), sans connaître le vôtre. Intégrez ce paquet.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Begin again with new data?</source>
        <translation>Recommencer avec des données neuves&#xa0;?</translation>
    </message>
    <message>
        <source>Begin again with new data…</source>
        <translation>Recommencer avec des données neuves…</translation>
    </message>
    <message>
        <source>Both texts are kept beside each other. On the page Conflicts keep yours, take theirs or write it anew, and say why.</source>
        <translation>Les deux textes sont gardés côte à côte. À la page Conflits, gardez le vôtre, prenez le leur ou écrivez-le à neuf, et dites pourquoi.</translation>
    </message>
    <message>
        <source>Change an initiative and write a note about it.</source>
        <translation>Modifiez une initiative et écrivez une note à son sujet.</translation>
    </message>
    <message>
        <source>Change anything you like. Then, in the settings, restore that backup: the program says first what would be missing, and keeps the database of now aside.</source>
        <translation>Modifiez ce que vous voulez. Puis, dans les réglages, restaurez cette sauvegarde&#xa0;: le programme dit d’abord ce qui manquerait, et garde de côté la base de maintenant.</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflit</translation>
    </message>
    <message>
        <source>Courses and small grants for families on both sides of the border.</source>
        <translation>Des cours et de petites subventions pour les familles des deux côtés de la frontière.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Edit in Excel</source>
        <translation>Correction dans Excel</translation>
    </message>
    <message>
        <source>Everything is as at the beginning.</source>
        <translation>Tout est comme au début.</translation>
    </message>
    <message>
        <source>Everything recorded in this training is thrown away, and the lessons begin anew. Your real work is not touched.</source>
        <translation>Tout ce qui a été enregistré dans cette formation est jeté, et les leçons recommencent. Votre vrai travail n’est pas touché.</translation>
    </message>
    <message>
        <source>In the settings, under Backups, make a backup now.</source>
        <translation>Dans les réglages, sous Sauvegardes, faites une sauvegarde maintenant.</translation>
    </message>
    <message>
        <source>It brought the note “{note}”. Open it on the page Notes, change something in it, for instance mark its follow-up as done, and save.</source>
        <translation>Il a apporté la note «&#xa0;{note}&#xa0;». Ouvrez-la à la page Notes, modifiez-y quelque chose, par exemple marquez son suivi comme fait, et enregistrez.</translation>
    </message>
    <message>
        <source>Keys pressed</source>
        <translation>Touches pressées</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Leave the lesson</source>
        <translation>Quitter la leçon</translation>
    </message>
    <message>
        <source>Make a backup and go back to it.</source>
        <translation>Faites une sauvegarde et revenez-y.</translation>
    </message>
    <message>
        <source>Making the training data new…</source>
        <translation>Les données de formation sont refaites…</translation>
    </message>
    <message>
        <source>Next lesson: {lesson}</source>
        <translation>Leçon suivante&#xa0;: {lesson}</translation>
    </message>
    <message>
        <source>On the page Exchange, under Send, choose {partner} and write the package. It is a workbook anybody can open; by mail or on a stick is how it would travel.</source>
        <translation>À la page Échanges, sous Envoyer, choisissez {partner} et écrivez le paquet. C’est un classeur que chacun peut ouvrir&#xa0;; il voyagerait par courriel ou sur une clé.</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Encore une fois</translation>
    </message>
    <message>
        <source>Open Conflicts</source>
        <translation>Ouvrir Conflits</translation>
    </message>
    <message>
        <source>Open Exchange</source>
        <translation>Ouvrir Échanges</translation>
    </message>
    <message>
        <source>Open Notes</source>
        <translation>Ouvrir Notes</translation>
    </message>
    <message>
        <source>Open the initiative</source>
        <translation>Ouvrir l’initiative</translation>
    </message>
    <message>
        <source>Open the note</source>
        <translation>Ouvrir la note</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Ouvrir les réglages</translation>
    </message>
    <message>
        <source>Open “{title}”, change its summary and save with Ctrl+S.</source>
        <translation>Ouvrez «&#xa0;{title}&#xa0;», modifiez son résumé et enregistrez avec Ctrl+S.</translation>
    </message>
    <message>
        <source>Open “{title}”, write a sentence or two into the summary and save with Ctrl+S.</source>
        <translation>Ouvrez «&#xa0;{title}&#xa0;», écrivez une phrase ou deux dans le résumé et enregistrez avec Ctrl+S.</translation>
    </message>
    <message>
        <source>Please find out until the end of the month and tell us.</source>
        <translation>Merci de vous renseigner d’ici la fin du mois et de nous le dire.</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Recevoir</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Show me the package</source>
        <translation>Me montrer le paquet</translation>
    </message>
    <message>
        <source>Six short lessons with invented data. A step is ticked off by itself once you have done it; the other side is played by the program, with real packages.</source>
        <translation>Six courtes leçons avec des données inventées. Une étape se coche d’elle-même une fois faite&#xa0;; le programme joue l’autre côté, avec de vrais paquets.</translation>
    </message>
    <message>
        <source>Somebody corrected a package in Excel: find the change and accept it.</source>
        <translation>Quelqu’un a corrigé un paquet dans Excel&#xa0;: trouvez le changement et acceptez-le.</translation>
    </message>
    <message>
        <source>Take in a package that came from the other side, and work on with it.</source>
        <translation>Intégrez un paquet venu de l’autre côté, et travaillez avec lui.</translation>
    </message>
    <message>
        <source>That step is done.</source>
        <translation>Cette étape est faite.</translation>
    </message>
    <message>
        <source>The canton helps families who live on both sides of the border.</source>
        <translation>Le canton aide les familles qui vivent des deux côtés de la frontière.</translation>
    </message>
    <message>
        <source>The correction is named with its sheet and cell, and is not taken by itself. Accept it: show the package again, and choose the edit.</source>
        <translation>La correction est nommée avec sa feuille et sa cellule, et n’est pas prise d’elle-même. Acceptez-la&#xa0;: montrez le paquet de nouveau et choisissez la correction.</translation>
    </message>
    <message>
        <source>The mayors meat in the school.</source>
        <translation>Les maires se rencontre à l’école.</translation>
    </message>
    <message>
        <source>The mayors meet in the school.</source>
        <translation>Les maires se rencontrent à l’école.</translation>
    </message>
    <message>
        <source>This lesson is done. Well done!</source>
        <translation>Cette leçon est faite. Bravo&#xa0;!</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>Un petit instant.</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>To do now</source>
        <translation>À faire maintenant</translation>
    </message>
    <message>
        <source>Two people change the same field. Nothing is lost; you decide.</source>
        <translation>Deux personnes modifient le même champ. Rien n’est perdu&#xa0;; vous décidez.</translation>
    </message>
    <message>
        <source>Visit of the mayors</source>
        <translation>Visite des maires</translation>
    </message>
    <message>
        <source>Who invites the neighbouring municipality?</source>
        <translation>Qui invite la commune voisine&#xa0;?</translation>
    </message>
    <message>
        <source>Write a note about an initiative: on its page under Notes, or on the page Notes with Ctrl+N. Choose a kind, give it a title and a text, and save.</source>
        <translation>Écrivez une note sur une initiative&#xa0;: sur sa page sous Notes, ou à la page Notes avec Ctrl+N. Choisissez un type, donnez-lui un titre et un texte, et enregistrez.</translation>
    </message>
    <message>
        <source>Write a package, and see it confirmed by an answer from the other side.</source>
        <translation>Écrivez un paquet, et voyez-le confirmé par une réponse de l’autre côté.</translation>
    </message>
    <message>
        <source>{act}: {lesson}, {state}</source>
        <translation>{act}&#xa0;: {lesson}, {state}</translation>
    </message>
    <message>
        <source>{lesson}, step {n} of {count}</source>
        <translation>{lesson}, étape {n} sur {count}</translation>
    </message>
    <message>
        <source>{partner} has taken your package in and answered. Take the answer in: your package is then marked as confirmed.</source>
        <translation>Une réponse est arrivée ({partner})&#xa0;: votre paquet est intégré. Intégrez-la à votre tour&#xa0;: votre paquet est alors marqué comme confirmé.</translation>
    </message>
</context>
<context>
    <name>library</name>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n réponse</numerusform>
            <numerusform>%n réponses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pieces</source>
        <translation>
            <numerusform>%n contribution</numerusform>
            <numerusform>%n contributions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at first</source>
        <translation>
            <numerusform>%n à regarder d’abord</numerusform>
            <numerusform>%n à regarder d’abord</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to publish</source>
        <translation>
            <numerusform>%n à publier</numerusform>
            <numerusform>%n à publier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to withdraw</source>
        <translation>
            <numerusform>%n à retirer</numerusform>
            <numerusform>%n à retirer</numerusform>
        </translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>Tous les thèmes</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Answer: {title}</source>
        <translation>Réponse&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Ask a question</source>
        <translation>Poser une question</translation>
    </message>
    <message numerus="yes">
        <source>Copied: %n characters, ready to be pasted.</source>
        <translation>
            <numerusform>Copié&#xa0;: %n caractère, prêt à être collé.</numerusform>
            <numerusform>Copié&#xa0;: %n caractères, prêts à être collés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy as short text</source>
        <translation>Copier en texte court</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Different: {fields}.</source>
        <translation>Différences&#xa0;: {fields}.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Find in the library</source>
        <translation>Chercher dans la bibliothèque</translation>
    </message>
    <message>
        <source>Go to the notes</source>
        <translation>Aller aux notes</translation>
    </message>
    <message>
        <source>In answer to</source>
        <translation>En réponse à</translation>
    </message>
    <message>
        <source>In the library: {new} new, {changed} changed, {withdrawn} withdrawn. It travels with the next packages.</source>
        <translation>Dans la bibliothèque&#xa0;: {new} en plus, {changed} modifiés, {withdrawn} retirés. Cela part avec les prochains paquets.</translation>
    </message>
    <message>
        <source>It stays as it is.</source>
        <translation>C’est laissé tel quel.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>La garder</translation>
    </message>
    <message>
        <source>Keep ours</source>
        <translation>Garder la nôtre</translation>
    </message>
    <message>
        <source>Not copied: the story may tell who somebody is. Please take names, numbers and addresses out of it first.</source>
        <translation>Rien n’est copié&#xa0;: l’histoire peut révéler qui est quelqu’un. Retirez-en d’abord les noms, numéros et adresses.</translation>
    </message>
    <message>
        <source>Nothing on the shelf yet</source>
        <translation>Rien encore en rayon</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>Une par une</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>Ouvrir le lien</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publier</translation>
    </message>
    <message>
        <source>Publish all</source>
        <translation>Tout publier</translation>
    </message>
    <message>
        <source>Shared, not yet in the library.</source>
        <translation>Partagée, pas encore dans la bibliothèque.</translation>
    </message>
    <message>
        <source>Take the office&apos;s</source>
        <translation>Prendre celle du bureau</translation>
    </message>
    <message>
        <source>The office changed it since.</source>
        <translation>Le bureau l’a modifiée depuis.</translation>
    </message>
    <message>
        <source>The office changed it, and so did headquarters.</source>
        <translation>Le bureau l’a modifiée, et le siège aussi.</translation>
    </message>
    <message>
        <source>The office no longer shares it.</source>
        <translation>Le bureau ne la partage plus.</translation>
    </message>
    <message>
        <source>Tick “Share with all offices” in a note or document. Headquarters puts it here, and every office can read it after the next package.</source>
        <translation>Cochez «&#xa0;Partager avec tous les bureaux&#xa0;» dans une note ou un document. Le siège la met ici, et chaque bureau peut la lire après le prochain paquet.</translation>
    </message>
    <message>
        <source>What is new goes into the library by itself with the next package you write.</source>
        <translation>Ce qui est nouveau entre tout seul dans la bibliothèque avec le prochain paquet que vous écrivez.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>{theme} · {n}</source>
        <translation>{theme} · {n}</translation>
    </message>
</context>
<context>
    <name>lost</name>
    <message>
        <source>1. Revoke its key, and write a package for every office, so that all hear of it.
2. Ask whether the database had a passphrase, and whether the disk was encrypted. Without either, take all of the below as read by others.
3. Reports, attached files and open workbooks lie in the clear on a laptop: ask which.
4. Report the loss as your organisation’s rules on data demand. A request for a forgotten passphrase that comes from this laptop gets no answer.</source>
        <translation>1. Révoquez sa clé, et écrivez un paquet pour chaque bureau, afin que tous l’apprennent.
2. Demandez si la base de données avait une phrase secrète, et si le disque était chiffré. Sans l’un ni l’autre, considérez tout ce qui suit comme lu par d’autres.
3. Les rapports, les fichiers joints et les classeurs ouverts sont en clair sur un ordinateur&#xa0;: demandez lesquels.
4. Signalez la perte comme l’exigent les règles de votre organisation sur les données. Une demande pour phrase secrète oubliée venant de cet ordinateur ne reçoit pas de réponse.</translation>
    </message>
    <message>
        <source>Counted are the records here that this office may have. What the laptop had not sent yet is not among them.</source>
        <translation>Sont comptées les fiches présentes ici que ce bureau peut avoir. Ce que l’ordinateur n’avait pas encore envoyé n’y est pas.</translation>
    </message>
    <message>
        <source>Its key</source>
        <translation>Sa clé</translation>
    </message>
    <message>
        <source>Its last package was taken on</source>
        <translation>Son dernier paquet a été intégré le</translation>
    </message>
    <message>
        <source>Its name in packages</source>
        <translation>Son nom dans les paquets</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Type de fiche</translation>
    </message>
    <message>
        <source>Lost laptop: {laptop}</source>
        <translation>Ordinateur perdu&#xa0;: {laptop}</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>What may lie on it</source>
        <translation>Ce qui peut s’y trouver</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>revoked: nothing it signs is taken any more</source>
        <translation>révoquée&#xa0;: rien de ce qu’elle signe n’est plus accepté</translation>
    </message>
    <message>
        <source>still trusted: revoke it under Settings, Signatures</source>
        <translation>on lui fait encore confiance&#xa0;: révoquez-la dans Réglages, Signatures</translation>
    </message>
</context>
<context>
    <name>notices</name>
    <message>
        <source>A service such as OneDrive or Dropbox copies the folder {folder} while the database in it is written. Make a backup, and restore it in a folder that nobody copies.</source>
        <translation>Un service comme OneDrive ou Dropbox copie le dossier {folder} pendant que la base y est écrite. Faites une sauvegarde et restaurez-la dans un dossier que personne ne copie.</translation>
    </message>
    <message>
        <source>Beside this database lies a second version that such a service made: {files}. Nothing of it is shown here, and nothing of it is thrown away. Open it to see what it holds.</source>
        <translation>À côté de cette base se trouve une seconde version faite par ce service&#xa0;: {files}. Rien n’en est montré ici, et rien n’en est jeté. Ouvrez-la pour voir ce qu’elle contient.</translation>
    </message>
    <message>
        <source>Headquarters saw that the date of this computer was wrong. What you write is kept; where others wrote the same field, theirs is shown first. Please check the date.</source>
        <translation>Le siège a vu que la date de cet ordinateur était fausse. Ce que vous écrivez est conservé&#xa0;; là où d’autres ont écrit le même champ, leur valeur passe devant. Vérifiez la date.</translation>
    </message>
    <message>
        <source>The database that lay here was protected by a passphrase; this one is not. Somebody may have put it in its place. If it was none of you, record nothing in it, and go back to the newest backup on the page Backups.</source>
        <translation>La base qui se trouvait ici était protégée par une phrase secrète&#xa0;; celle-ci ne l’est pas. Quelqu’un l’a peut-être mise à sa place. Si ce n’est aucun de vous, n’y saisissez rien et revenez à la sauvegarde la plus récente, à la page Sauvegardes.</translation>
    </message>
    <message>
        <source>The date of this computer seems wrong: today is {today} here, but headquarters wrote on {other}. Please check it; nothing is lost.</source>
        <translation>La date de cet ordinateur semble fausse&#xa0;: ici nous sommes le {today}, mais le siège a écrit le {other}. Vérifiez-la&#xa0;; rien n’est perdu.</translation>
    </message>
    <message>
        <source>The date of this computer seems wrong: today is {today} here, but the last work was on {other}. Please check it; nothing is lost.</source>
        <translation>La date de cet ordinateur semble fausse&#xa0;: ici nous sommes le {today}, mais le dernier travail date du {other}. Vérifiez-la&#xa0;; rien n’est perdu.</translation>
    </message>
    <message>
        <source>The date of this computer seems wrong: {today} is before this program was made. Please set it; nothing is lost.</source>
        <translation>La date de cet ordinateur semble fausse&#xa0;: le {today}, ce programme n’existait pas encore. Réglez-la&#xa0;; rien n’est perdu.</translation>
    </message>
    <message>
        <source>The file of this database is damaged. Please write nothing more, and go back to the newest backup on the page Backups; the damaged file is kept.</source>
        <translation>Le fichier de cette base est endommagé. N’écrivez plus rien, et revenez à la sauvegarde la plus récente à la page Sauvegardes&#xa0;; le fichier endommagé est gardé.</translation>
    </message>
    <message>
        <source>This database comes from a backup, and this computer did not work with it before. If somebody took consent back since the backup, those values may be here again: please open it once on a computer that worked with it before.</source>
        <translation>Cette base vient d’une sauvegarde, et cet ordinateur n’a pas encore travaillé avec elle. Si quelqu’un a retiré son consentement depuis la sauvegarde, ses données sont peut-être de nouveau ici&#xa0;: veuillez l’ouvrir une fois sur un ordinateur qui a déjà travaillé avec elle.</translation>
    </message>
    <message>
        <source>This database goes on as a new laptop, so that nothing is counted twice: {reason}. Nothing is lost.</source>
        <translation>Cette base continue comme un nouvel ordinateur, pour que rien ne soit compté deux fois&#xa0;: {reason}. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>This database lies on a stick ({folder}): close Passerelle before you pull it out, and keep a backup elsewhere.</source>
        <translation>Cette base se trouve sur une clé ({folder})&#xa0;: fermez Passerelle avant de la retirer, et gardez une sauvegarde ailleurs.</translation>
    </message>
    <message>
        <source>This database lies on another computer ({folder}), where a break in the network can damage it. Make a backup, and restore it on this computer.</source>
        <translation>Cette base se trouve sur un autre ordinateur ({folder}), où une coupure du réseau peut l’endommager. Faites une sauvegarde et restaurez-la sur cet ordinateur.</translation>
    </message>
    <message>
        <source>What was not sent when you closed could not be put into a package. Please write it on the page Exchange.</source>
        <translation>Ce qui n’était pas envoyé à la fermeture n’a pas pu être mis dans un paquet. Écrivez-le depuis la page Échange.</translation>
    </message>
    <message>
        <source>What was not sent when you closed is in the package {file}, in the folder {folder}. Please send it to headquarters.</source>
        <translation>Ce qui n’était pas envoyé à la fermeture est dans le paquet {file}, dans le dossier {folder}. Envoyez-le au siège.</translation>
    </message>
    <message>
        <source>it comes from another computer</source>
        <translation>elle vient d’un autre ordinateur</translation>
    </message>
    <message>
        <source>it is a copy of another one</source>
        <translation>c’est la copie d’une autre</translation>
    </message>
    <message>
        <source>it was moved to another place</source>
        <translation>elle a été déplacée ailleurs</translation>
    </message>
    <message>
        <source>it was not opened on this computer before</source>
        <translation>elle n’avait jamais été ouverte sur cet ordinateur</translation>
    </message>
    <message>
        <source>it was restored from a backup</source>
        <translation>elle a été restaurée d’une sauvegarde</translation>
    </message>
    <message>
        <source>the date of this computer was corrected</source>
        <translation>la date de cet ordinateur a été corrigée</translation>
    </message>
    <message>
        <source>{folder} cannot be written, so this database is only looked at. Save a copy of it on this computer to work with it.</source>
        <translation>Rien ne peut être écrit dans {folder}&#xa0;: cette base de données est seulement consultée. Enregistrez-en une copie sur cet ordinateur pour y travailler.</translation>
    </message>
</context>
<context>
    <name>offices</name>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied: two laptops go on under this name until each has a new one.</source>
        <translation>Copié&#xa0;: deux portables continuent sous ce nom jusqu’à ce que chacun en ait un nouveau.</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>How long ago</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>It goes on under a new name.</source>
        <translation>Il continue sous un nouveau nom.</translation>
    </message>
    <message>
        <source>Its clock is right again</source>
        <translation>Son horloge est de nouveau juste</translation>
    </message>
    <message>
        <source>Its clock is wrong: what it wrote is shown last.</source>
        <translation>Son horloge est fausse&#xa0;: ce qu’il a écrit s’affiche en dernier.</translation>
    </message>
    <message>
        <source>Known only from the packages of others.</source>
        <translation>Connu seulement par les paquets des autres.</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>Dernier signe</translation>
    </message>
    <message>
        <source>Last heard on {day}, package {number}</source>
        <translation>Dernières nouvelles le {day}, paquet {number}</translation>
    </message>
    <message>
        <source>Lost: nothing it signs is taken any more.</source>
        <translation>Perdu&#xa0;: rien de ce qu’il signe n’est plus pris.</translation>
    </message>
    <message>
        <source>Mark this clock as wrong</source>
        <translation>Marquer cette horloge comme fausse</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquants</translation>
    </message>
    <message>
        <source>No laptop of this office was heard of yet.</source>
        <translation>Aucun portable de ce bureau ne s’est encore manifesté.</translation>
    </message>
    <message>
        <source>No office was heard of yet</source>
        <translation>Aucun bureau ne s’est encore manifesté</translation>
    </message>
    <message>
        <source>Nobody has compared its digits by phone yet.</source>
        <translation>Personne n’a encore comparé ses chiffres au téléphone.</translation>
    </message>
    <message>
        <source>Offices appear here with their first package, or with the records that headquarters keeps for them.</source>
        <translation>Les bureaux apparaissent ici avec leur premier paquet, ou avec les fiches que le siège tient pour eux.</translation>
    </message>
    <message>
        <source>Open its records</source>
        <translation>Ouvrir ses fiches</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paquet</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>The clock of {laptop} is marked as wrong. Where several people wrote, what it wrote is shown last; the mark travels with the next packages.</source>
        <translation>L’horloge de {laptop} est marquée comme fausse. Là où plusieurs personnes ont écrit, ce qui vient de lui s’affiche en dernier&#xa0;; la marque part avec les prochains paquets.</translation>
    </message>
    <message>
        <source>The mark is taken away: {laptop} counts like every other.</source>
        <translation>La marque est retirée&#xa0;: {laptop} compte comme tous les autres.</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>Non confirmés</translation>
    </message>
    <message>
        <source>Write a package for it</source>
        <translation>Écrire un paquet pour lui</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
</context>
<context>
    <name>package</name>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n modifiée</numerusform>
            <numerusform>%n modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted</source>
        <translation>
            <numerusform>%n supprimée</numerusform>
            <numerusform>%n supprimées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nouvelle</numerusform>
            <numerusform>%n nouvelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n fiche</numerusform>
            <numerusform>%n fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sent before</source>
        <translation>
            <numerusform>%n déjà envoyée</numerusform>
            <numerusform>%n déjà envoyées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with an open conflict</source>
        <translation>
            <numerusform>%n avec un conflit ouvert</numerusform>
            <numerusform>%n avec un conflit ouvert</numerusform>
        </translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Amounts as numbers. The currency stands in its own column.</source>
        <translation>Les montants en chiffres. La devise a sa propre colonne.</translation>
    </message>
    <message>
        <source>Changed since the last package</source>
        <translation>Modifié depuis le dernier paquet</translation>
    </message>
    <message>
        <source>Changed: {fields}</source>
        <translation>Modifié&#xa0;: {fields}</translation>
    </message>
    <message>
        <source>Choices, with semicolons between:</source>
        <translation>Choix, séparés par des points-virgules&#xa0;:</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Columns may be moved, hidden or left empty. Please add no rows above the table.</source>
        <translation>Les colonnes peuvent être déplacées, masquées ou laissées vides. N’ajoutez pas de lignes au-dessus du tableau.</translation>
    </message>
    <message>
        <source>Correct cells where they are. Sorting and filtering do no harm.</source>
        <translation>Corrigez les cellules là où elles sont. Trier et filtrer est sans risque.</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Dates as 2025-03-31, or as your program shows them. A year or a month is enough where the day is not known.</source>
        <translation>Les dates sous la forme 2025-03-31, ou comme votre programme les affiche. Une année ou un mois suffit si le jour n’est pas connu.</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimée</translation>
    </message>
    <message>
        <source>Deleted record, shown once</source>
        <translation>Fiche supprimée, montrée une fois</translation>
    </message>
    <message>
        <source>Do not copy whole rows: each row belongs to one record.</source>
        <translation>Ne copiez pas de lignes entières&#xa0;: chaque ligne appartient à une fiche.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>How to edit</source>
        <translation>Comment modifier</translation>
    </message>
    <message>
        <source>How to fill it in</source>
        <translation>Comment le remplir</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <source>New record since the last package</source>
        <translation>Nouvelle fiche depuis le dernier paquet</translation>
    </message>
    <message>
        <source>New records: fill in the empty rows at the end of the table.</source>
        <translation>Nouvelles fiches&#xa0;: remplissez les lignes vides à la fin du tableau.</translation>
    </message>
    <message>
        <source>New, changed and deleted: since package {number} of {date}. What was sent before comes again until its arrival is confirmed.</source>
        <translation>Nouvelles, modifiées, supprimées&#xa0;: depuis le paquet {number} du {date}. Ce qui a déjà été envoyé revient tant que son arrivée n’est pas confirmée.</translation>
    </message>
    <message>
        <source>New: {sheet}</source>
        <translation>Nouvelle fiche&#xa0;: {sheet}</translation>
    </message>
    <message>
        <source>No records: it says what was received.</source>
        <translation>Pas de fiches&#xa0;: il dit ce qui a été reçu.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>One row for each record. What is not known yet stays empty.</source>
        <translation>Une ligne par fiche. Ce qui n’est pas encore connu reste vide.</translation>
    </message>
    <message>
        <source>Open conflict: {fields}</source>
        <translation>Conflit à trancher&#xa0;: {fields}</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Passerelle package</source>
        <translation>Paquet Passerelle</translation>
    </message>
    <message>
        <source>Please choose from the list.</source>
        <translation>Choisissez dans la liste.</translation>
    </message>
    <message>
        <source>Please enter a date, for example 2026-03-31.</source>
        <translation>Saisissez une date, par exemple 2026-03-31.</translation>
    </message>
    <message>
        <source>Please enter a number, without a currency.</source>
        <translation>Saisissez un nombre, sans monnaie.</translation>
    </message>
    <message>
        <source>Please enter a whole number from {least} to {most}.</source>
        <translation>Saisissez un nombre entier de {least} à {most}.</translation>
    </message>
    <message>
        <source>Please import all parts, in any order.</source>
        <translation>Importez toutes les parties, dans n’importe quel ordre.</translation>
    </message>
    <message>
        <source>Please keep to {most} characters.</source>
        <translation>Restez dans la limite de {most} caractères.</translation>
    </message>
    <message>
        <source>Printing leaves out the empty rows, and so rows you have added.</source>
        <translation>À l’impression, les lignes vides sont laissées de côté, et donc aussi celles que vous avez ajoutées.</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>Records to read, print and correct: Passerelle takes in what you change here.</source>
        <translation>Des fiches à lire, à imprimer et à corriger&#xa0;: Passerelle reprend ce que vous changez ici.</translation>
    </message>
    <message>
        <source>Save as .xlsx and send it back. In Passerelle, import it as a table.</source>
        <translation>Enregistrez en .xlsx et renvoyez le fichier. Dans Passerelle, importez-le comme tableau.</translation>
    </message>
    <message>
        <source>Save as .xlsx under the same name, then import it in Passerelle.</source>
        <translation>Enregistrez en .xlsx sous le même nom, puis importez le fichier dans Passerelle.</translation>
    </message>
    <message>
        <source>Several choices in one cell are separated by semicolons.</source>
        <translation>Dans une cellule, séparez plusieurs choix par des points-virgules.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Synthèse</translation>
    </message>
    <message>
        <source>The first package of records from this computer: nothing is marked, all of it is new.</source>
        <translation>Le premier paquet de fiches de cet ordinateur&#xa0;: tout y est nouveau, rien n’est marqué.</translation>
    </message>
    <message>
        <source>The notes at the headings say what belongs in each column.</source>
        <translation>Les notes des titres disent ce qui va dans chaque colonne.</translation>
    </message>
    <message>
        <source>This cell belongs to the program. Please leave it as it is.</source>
        <translation>Cette cellule est réservée au programme. Laissez-la telle quelle.</translation>
    </message>
    <message>
        <source>This package is an exercise; it holds no real data.</source>
        <translation>Ce paquet est un exercice&#xa0;; il ne contient aucune donnée réelle.</translation>
    </message>
    <message>
        <source>To clear a value, empty its cell. Removing a row removes nothing.</source>
        <translation>Pour effacer une valeur, videz sa cellule. Retirer une ligne ne supprime rien.</translation>
    </message>
    <message>
        <source>To correct</source>
        <translation>À corriger</translation>
    </message>
    <message>
        <source>To delete a record, choose “delete” in the last column.</source>
        <translation>Pour supprimer une fiche, choisissez «&#xa0;supprimer&#xa0;» dans la dernière colonne.</translation>
    </message>
    <message>
        <source>To look at first</source>
        <translation>À regarder d’abord</translation>
    </message>
    <message>
        <source>{part} of {parts}</source>
        <translation>{part} sur {parts}</translation>
    </message>
    <message>
        <source>{sheet} by {field}</source>
        <translation>{sheet} par {field}</translation>
    </message>
    <message>
        <source>{sheet} by {field}: {figure}</source>
        <translation>{sheet} par {field}&#xa0;: {figure}</translation>
    </message>
    <message>
        <source>Two people wrote different things: please decide</source>
        <translation>Deux personnes ont écrit des choses différentes&#xa0;: à vous de trancher</translation>
    </message>
    <message>
        <source>Wanted in every record.</source>
        <translation>À remplir dans chaque fiche.</translation>
    </message>
    <message>
        <source>What is inside</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Where a cell offers a list, choose from it; any language is read.</source>
        <translation>Si une cellule propose une liste, choisissez-y&#xa0;; toutes les langues sont lues.</translation>
    </message>
    <message>
        <source>Workbook to fill in</source>
        <translation>Classeur à remplir</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>supprimer</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>supprimée</translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Page {page} sur {pages}</translation>
    </message>
    <message>
        <source>Print or save as PDF</source>
        <translation>Imprimer ou enregistrer en PDF</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Enregistré&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Envoyé à l’imprimante.</translation>
    </message>
    <message>
        <source>The first {n} of {m} rows.</source>
        <translation>Les {n} premières lignes sur {m}.</translation>
    </message>
</context>
<context>
    <name>receipt</name>
    <message>
        <source>Ask {office} for the code of its receipt: twelve digits, in Exchange beside the package. It confirms the package now; the receipt itself follows with their next one.</source>
        <translation>Demandez le code de l’accusé de réception ({office})&#xa0;: douze chiffres, dans Échanges, sous le paquet. Il confirme le paquet dès maintenant&#xa0;; l’accusé lui-même viendra avec leur prochain paquet.</translation>
    </message>
    <message>
        <source>Back to the exchange</source>
        <translation>Retour aux échanges</translation>
    </message>
    <message>
        <source>Back to the reception</source>
        <translation>Retour à la réception</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiée</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Confirm by phone</source>
        <translation>Confirmer au téléphone</translation>
    </message>
    <message>
        <source>Confirmed: all of it is in.</source>
        <translation>Confirmé&#xa0;: tout est arrivé.</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimée</translation>
    </message>
    <message>
        <source>Enter or a double click opens the record.</source>
        <translation>Entrée ou un double-clic ouvre la fiche.</translation>
    </message>
    <message>
        <source>It arrived, but some of it waits or was refused. Their receipt will say what.</source>
        <translation>Il est arrivé, mais une partie attend ou a été refusée. Leur accusé dira laquelle.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouvelle</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Read this code out by phone: it confirms the package before this receipt arrives.</source>
        <translation>Lisez ce code au téléphone&#xa0;: il confirme le paquet avant que cet accusé n’arrive.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>The code heard by phone</source>
        <translation>Le code entendu au téléphone</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>À trancher</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Devenue</translation>
    </message>
    <message>
        <source>Where it went</source>
        <translation>Fiche par fiche</translation>
    </message>
    <message>
        <source>receipt {number}</source>
        <translation>accuse {number}</translation>
    </message>
</context>
<context>
    <name>reception</name>
    <message>
        <source>A whole folder…</source>
        <translation>Tout un dossier…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Being read</source>
        <translation>En lecture</translation>
    </message>
    <message>
        <source>Being taken in</source>
        <translation>En intégration</translation>
    </message>
    <message>
        <source>Brings a conflict</source>
        <translation>Apporte un conflit</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Sans réserve</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminés</translation>
    </message>
    <message>
        <source>Drop the files of all offices here, as many as came</source>
        <translation>Déposez ici les fichiers de tous les bureaux, autant qu’il en est venu</translation>
    </message>
    <message>
        <source>Each office heard from gets what it lacks and receipts of what came from it.</source>
        <translation>Chaque bureau qui s’est manifesté reçoit ce qui lui manque et les accusés de ce qui est venu de lui.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Files that came</source>
        <translation>Fichiers arrivés</translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Needs me</source>
        <translation>À voir</translation>
    </message>
    <message>
        <source>Nothing that is not here</source>
        <translation>Rien qui ne soit déjà ici</translation>
    </message>
    <message>
        <source>Only files</source>
        <translation>Seulement des fichiers</translation>
    </message>
    <message>
        <source>Open the receipt</source>
        <translation>Ouvrir l’accusé de réception</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Remove what is done</source>
        <translation>Retirer ce qui est terminé</translation>
    </message>
    <message>
        <source>Stopped. Files that were taken in before stay.</source>
        <translation>Arrêté. Les fichiers déjà intégrés le restent.</translation>
    </message>
    <message>
        <source>Take in all that is clear</source>
        <translation>Intégrer tout ce qui est sans réserve</translation>
    </message>
    <message>
        <source>Take this one in</source>
        <translation>Intégrer celui-ci</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Intégré</translation>
    </message>
    <message>
        <source>Taking the files in</source>
        <translation>Intégration des fichiers</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>À regarder</translation>
    </message>
    <message>
        <source>What it brings</source>
        <translation>Ce qu’il apporte</translation>
    </message>
</context>
<context>
    <name>records</name>
    <message>
        <source>not here yet</source>
        <translation>pas encore ici</translation>
    </message>
    <message>
        <source>{entity} without a name</source>
        <translation>{entity} sans nom</translation>
    </message>
</context>
<context>
    <name>recovery</name>
    <message>
        <source>An office makes a request; you compare its digits by phone and write the answer.</source>
        <translation>Un bureau fait une demande&#xa0;; vous comparez ses chiffres par téléphone et écrivez la réponse.</translation>
    </message>
    <message>
        <source>Answer a request…</source>
        <translation>Répondre à une demande…</translation>
    </message>
    <message>
        <source>Does {office} ask for help?</source>
        <translation>Est-ce bien {office} qui demande de l’aide&#xa0;?</translation>
    </message>
    <message>
        <source>Forgotten passphrases</source>
        <translation>Phrases secrètes oubliées</translation>
    </message>
    <message>
        <source>Make the recovery key</source>
        <translation>Créer la clé de secours</translation>
    </message>
    <message>
        <source>Offices that verified headquarters, and took a package of it since, can be helped when they forget their passphrase.</source>
        <translation>Les bureaux qui ont vérifié le siège, et intégré un de ses paquets depuis, peuvent être aidés s’ils oublient leur phrase secrète.</translation>
    </message>
    <message>
        <source>Open the copy…</source>
        <translation>Ouvrir la copie…</translation>
    </message>
    <message>
        <source>Save a copy for the safe…</source>
        <translation>Enregistrer une copie pour le coffre…</translation>
    </message>
    <message>
        <source>Save the copy…</source>
        <translation>Enregistrer la copie…</translation>
    </message>
    <message>
        <source>Take the copy from the safe…</source>
        <translation>Reprendre la copie du coffre…</translation>
    </message>
    <message>
        <source>The passphrase of that copy, then the file.</source>
        <translation>La phrase secrète de cette copie, puis le fichier.</translation>
    </message>
    <message>
        <source>The recovery key is here. Offices hear of it with your next packages.</source>
        <translation>La clé de secours est ici. Les bureaux l’apprennent par vos prochains paquets.</translation>
    </message>
    <message>
        <source>The request was made on “{laptop}”, {office}: its passphrase is forgotten. Ring {office} at a number you knew before, never at one that came with the file. Ask whether they made a request, and have them read out its digits.</source>
        <translation>La demande a été faite sur «&#xa0;{laptop}&#xa0;», {office}&#xa0;: la phrase secrète y est oubliée. Appelez {office} à un numéro que vous connaissiez déjà, jamais à celui qui accompagne le fichier. Demandez si une demande y a été faite, et faites-vous lire ses chiffres.</translation>
    </message>
    <message>
        <source>There is no recovery key yet: an office that forgets its passphrase loses what it had not sent.</source>
        <translation>Il n’y a pas encore de clé de secours&#xa0;: un bureau qui oublie sa phrase secrète perd ce qu’il n’avait pas envoyé.</translation>
    </message>
    <message>
        <source>This copy opens the databases of all offices. Keep it in a safe, and its passphrase somewhere else.</source>
        <translation>Cette copie ouvre les bases de données de tous les bureaux. Gardez-la dans un coffre, et sa phrase secrète ailleurs.</translation>
    </message>
    <message>
        <source>This laptop was reported lost, and its key is revoked. Nobody gets an answer.</source>
        <translation>Cet ordinateur a été signalé comme perdu, et sa clé est révoquée. Personne ne reçoit de réponse.</translation>
    </message>
    <message>
        <source>This request was answered before. That answer works only once.</source>
        <translation>On a déjà répondu à cette demande. Cette réponse ne sert qu’une fois.</translation>
    </message>
    <message>
        <source>Write the answer…</source>
        <translation>Écrire la réponse…</translation>
    </message>
    <message>
        <source>answer {request}</source>
        <translation>réponse {request}</translation>
    </message>
    <message>
        <source>recovery key of headquarters</source>
        <translation>clé de secours du siège</translation>
    </message>
    <message>
        <source>{file} is written.</source>
        <translation>{file} est écrit.</translation>
    </message>
    <message>
        <source>{file} is written. Send it to {office}: it opens that database, there and once.</source>
        <translation>{file} est écrit. Envoyez-le à {office}&#xa0;: il ouvre cette base de données, là-bas et une seule fois.</translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message numerus="yes">
        <source>%n candidates have no score yet.</source>
        <translation>
            <numerusform>%n candidate n’a pas encore de note.</numerusform>
            <numerusform>%n candidates n’ont pas encore de note.</numerusform>
        </translation>
    </message>
    <message>
        <source>(left out: it may tell who somebody is)</source>
        <translation>(omis&#xa0;: pourrait révéler l’identité d’une personne)</translation>
    </message>
    <message>
        <source>A country that took part in two rounds is one country.</source>
        <translation>Un pays qui a pris part à deux tours compte pour un pays.</translation>
    </message>
    <message>
        <source>A need counts as answered once a training for it was held.</source>
        <translation>Un besoin compte comme couvert dès qu’une formation y répondant a eu lieu.</translation>
    </message>
    <message>
        <source>A place counts as precise where it says more than the country. Scaling counts as missing until somebody decided.</source>
        <translation>Un lieu est précis s’il dit plus que le pays. Le passage à l’échelle manque tant que personne n’a décidé.</translation>
    </message>
    <message>
        <source>A share by number, not of money: initiatives with a signed agreement with a local or regional government, a sub-national public agency or a council, of all approved ones.</source>
        <translation>Une part en nombre et non en argent&#xa0;: les initiatives ayant signé un accord avec une collectivité, une agence publique territoriale ou un conseil, parmi toutes celles approuvées.</translation>
    </message>
    <message>
        <source>A tick says that something is recorded; the ticks are not added to a score.</source>
        <translation>Une coche dit qu’une chose est enregistrée&#xa0;; les coches ne forment pas une note.</translation>
    </message>
    <message>
        <source>Accents, capitals and the form of apostrophes make no difference. An initiative is also found by its country, places, partners and themes.</source>
        <translation>Les accents, les majuscules et la forme des apostrophes ne changent rien. Une initiative se trouve aussi par son pays, ses lieux, ses partenaires et ses thèmes.</translation>
    </message>
    <message>
        <source>Activities past their date</source>
        <translation>Activités en retard</translation>
    </message>
    <message>
        <source>Agreements with local governments</source>
        <translation>Accords avec les collectivités</translation>
    </message>
    <message>
        <source>Agreements with local governments, against 50 %</source>
        <translation>Accords avec les collectivités, face aux 50&#xa0;%</translation>
    </message>
    <message>
        <source>All grants</source>
        <translation>Total des subventions</translation>
    </message>
    <message>
        <source>All three partner families</source>
        <translation>Les trois familles de partenaires</translation>
    </message>
    <message>
        <source>All told</source>
        <translation>Tout est dit</translation>
    </message>
    <message numerus="yes">
        <source>Amounts without a rate, which are in no figure here: %n.</source>
        <translation>
            <numerusform>Montant sans taux, compté nulle part ici&#xa0;:&#xa0;%n.</numerusform>
            <numerusform>Montants sans taux, comptés nulle part ici&#xa0;:&#xa0;%n.</numerusform>
        </translation>
    </message>
    <message>
        <source>An initiative counts under each that it names.</source>
        <translation>Une initiative compte sous chacun de ceux qu’elle nomme.</translation>
    </message>
    <message>
        <source>An initiative may be tied in both ways, so the lines do not add up. Shares are of all grants.</source>
        <translation>Une initiative peut être liée des deux façons, donc les lignes ne s’additionnent pas. Les parts sont celles de toutes les subventions.</translation>
    </message>
    <message>
        <source>An initiative that acts in several kinds of areas counts in each.</source>
        <translation>Une initiative active dans plusieurs types de zones compte dans chacun.</translation>
    </message>
    <message>
        <source>An initiative with several goals counts under each: the lines do not add up.</source>
        <translation>Une initiative qui a plusieurs objectifs compte sous chacun&#xa0;: les lignes ne s’additionnent pas.</translation>
    </message>
    <message>
        <source>And</source>
        <translation>Et</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Answered by a training</source>
        <translation>Couverts par une formation</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvées</translation>
    </message>
    <message>
        <source>Approved initiatives</source>
        <translation>Initiatives approuvées</translation>
    </message>
    <message>
        <source>As the participation of countries in rounds says.</source>
        <translation>Selon la participation des pays aux tours.</translation>
    </message>
    <message>
        <source>At the tipping point</source>
        <translation>Au point de bascule</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Benchmark reached</source>
        <translation>Repère atteint</translation>
    </message>
    <message>
        <source>Beside it: {benchmark}% of the joint programmes of the migration trust fund signed such agreements in 2021, by number.</source>
        <translation>Pour comparer&#xa0;: en 2021, {benchmark}&#xa0;% des programmes conjoints du fonds multipartenaires pour la migration ont signé de tels accords, en nombre.</translation>
    </message>
    <message>
        <source>Beside the usual</source>
        <translation>Écart à l’habituelle</translation>
    </message>
    <message>
        <source>Bonuses, not in the sum</source>
        <translation>Bonus, hors de la somme</translation>
    </message>
    <message>
        <source>By Sustainable Development Goal</source>
        <translation>Par Objectif de développement durable</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>Par pays</translation>
    </message>
    <message>
        <source>By guiding principle</source>
        <translation>Par principe directeur</translation>
    </message>
    <message>
        <source>By objective of the Compact</source>
        <translation>Par objectif du Pacte mondial</translation>
    </message>
    <message>
        <source>By region</source>
        <translation>Par région</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidates</translation>
    </message>
    <message>
        <source>Capacity needs</source>
        <translation>Besoins de compétences</translation>
    </message>
    <message>
        <source>Capacity needs and the trainings that answer them</source>
        <translation>Besoins de compétences et formations qui y répondent</translation>
    </message>
    <message>
        <source>Capacity needs and their answers</source>
        <translation>Besoins de compétences et leurs réponses</translation>
    </message>
    <message>
        <source>Chosen by the steering committee</source>
        <translation>Retenues par le comité de pilotage</translation>
    </message>
    <message>
        <source>Co-funding and spending</source>
        <translation>Cofinancement et dépenses</translation>
    </message>
    <message>
        <source>Co-funding and spending for each grant</source>
        <translation>Cofinancement et dépenses par subvention</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Commitments and their follow-up</source>
        <translation>Engagements et leur suivi</translation>
    </message>
    <message>
        <source>Committees</source>
        <translation>Comités</translation>
    </message>
    <message>
        <source>Compared with what left this laptop before; reports made on other laptops are not known here.</source>
        <translation>Comparé avec ce qui est déjà sorti de cet ordinateur&#xa0;; les rapports faits sur d’autres ordinateurs ne sont pas connus ici.</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Complet</translation>
    </message>
    <message>
        <source>Completed initiatives</source>
        <translation>Initiatives achevées</translation>
    </message>
    <message>
        <source>Consultations, hearings and forums</source>
        <translation>Consultations, auditions et forums</translation>
    </message>
    <message>
        <source>Contacts of local and regional governments</source>
        <translation>Contacts des collectivités locales et régionales</translation>
    </message>
    <message>
        <source>Counted are initiatives of the round that were approved, whatever became of them, in each country that takes part in the round or has such an initiative; a candidate takes no place.</source>
        <translation>Sont comptées les initiatives du tour qui ont été validées, quelle que soit leur suite, dans chaque pays qui participe au tour ou y a une telle initiative&#xa0;; une candidate ne prend pas de place.</translation>
    </message>
    <message>
        <source>Counted are initiatives whose lead is a local or regional government, a sub-national public agency or a council. Grants in US dollars.</source>
        <translation>Sont comptées les initiatives dont le chef de file est une collectivité locale ou régionale, un organisme public infranational ou un conseil. Subventions en dollars des États-Unis.</translation>
    </message>
    <message>
        <source>Counted are initiatives whose lead is a municipality, city, canton, province, region or department. Grants in US dollars.</source>
        <translation>Sont comptées les initiatives dont le chef de file est une commune, une ville, un canton, une province, une région ou un département. Subventions en dollars des États-Unis.</translation>
    </message>
    <message>
        <source>Counted are the themes recorded with each initiative.</source>
        <translation>Sont comptés les thèmes enregistrés avec chaque initiative.</translation>
    </message>
    <message>
        <source>Counted by sex</source>
        <translation>Comptées par sexe</translation>
    </message>
    <message>
        <source>Counted is what was received, in US dollars, at the recorded rates.</source>
        <translation>Compté&#xa0;: ce qui a été reçu, en dollars des États-Unis, aux taux enregistrés.</translation>
    </message>
    <message>
        <source>Counted is what was recorded on this laptop.</source>
        <translation>Est compté ce qui a été enregistré sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Countries and their places</source>
        <translation>Les pays et leurs places</translation>
    </message>
    <message>
        <source>Countries and their programmes</source>
        <translation>Les pays et leurs programmes</translation>
    </message>
    <message>
        <source>Countries and their rounds</source>
        <translation>Les pays et leurs tours</translation>
    </message>
    <message>
        <source>Countries by number of programmes</source>
        <translation>Pays selon le nombre de programmes</translation>
    </message>
    <message>
        <source>Countries of the round</source>
        <translation>Pays du tour</translation>
    </message>
    <message>
        <source>Countries with all places taken</source>
        <translation>Pays dont toutes les places sont prises</translation>
    </message>
    <message>
        <source>Countries with none</source>
        <translation>Pays sans aucune</translation>
    </message>
    <message>
        <source>Countries with places left</source>
        <translation>Pays où il reste des places</translation>
    </message>
    <message>
        <source>Countries with too many</source>
        <translation>Pays qui en ont trop</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Country report</source>
        <translation>Rapport de pays</translation>
    </message>
    <message>
        <source>Date unknown</source>
        <translation>Date inconnue</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Jours de retard</translation>
    </message>
    <message>
        <source>Days since the last talk</source>
        <translation>Jours depuis le dernier échange</translation>
    </message>
    <message>
        <source>Decisions and reasons</source>
        <translation>Décisions et motifs</translation>
    </message>
    <message>
        <source>Decisions and recommendations to follow up</source>
        <translation>Décisions et recommandations à suivre</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Supprimé.</translation>
    </message>
    <message>
        <source>Designed together</source>
        <translation>Conçu ensemble</translation>
    </message>
    <message>
        <source>Diaspora</source>
        <translation>Diaspora</translation>
    </message>
    <message>
        <source>Diaspora per dollar</source>
        <translation>Diaspora, par dollar</translation>
    </message>
    <message>
        <source>Difficulties and risks</source>
        <translation>Difficultés et risques</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Donor report</source>
        <translation>Rapport aux bailleurs</translation>
    </message>
    <message>
        <source>Duration (months)</source>
        <translation>Durée (mois)</translation>
    </message>
    <message>
        <source>Each committee ranks by its own scores; equal sums share a rank. Who has not all scores yet has no rank and stands below, with the sum so far.</source>
        <translation>Chaque comité classe selon ses propres notes&#xa0;; les sommes égales partagent un rang. Qui n’a pas encore toutes ses notes n’a pas de rang et figure en dessous, avec la somme provisoire.</translation>
    </message>
    <message>
        <source>Each criterion, own merit and expected local impact: 0 no, 1 partly, 2 fully. Bonuses stand beside the sum. No sum knocks out.</source>
        <translation>Chaque critère, le mérite propre et l’impact local attendu&#xa0;: 0 non, 1 en partie, 2 tout à fait. Les bonus restent à côté de la somme. Aucune somme n’élimine.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Events: who came, and from which countries</source>
        <translation>Événements&#xa0;: qui est venu, et de quels pays</translation>
    </message>
    <message>
        <source>Every initiative has a note.</source>
        <translation>Chaque initiative a une note.</translation>
    </message>
    <message>
        <source>Everybody reached</source>
        <translation>Toutes les personnes atteintes</translation>
    </message>
    <message>
        <source>Everybody reached of planned</source>
        <translation>Personnes atteintes par rapport au prévu</translation>
    </message>
    <message>
        <source>Everything has gone out and is confirmed.</source>
        <translation>Tout est parti et confirmé.</translation>
    </message>
    <message>
        <source>Everything has gone out.</source>
        <translation>Tout est parti.</translation>
    </message>
    <message>
        <source>Fewer than {n} people are shown as “&lt;{n}”, so that nobody can be recognised.</source>
        <translation>Moins de {n} personnes s’affichent «&#xa0;&lt;{n}&#xa0;», afin que personne ne puisse être reconnu.</translation>
    </message>
    <message>
        <source>First decision</source>
        <translation>Première décision</translation>
    </message>
    <message>
        <source>First signed on</source>
        <translation>Premier accord signé le</translation>
    </message>
    <message>
        <source>Focal point per lead agency</source>
        <translation>Point focal par agence chef de file</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>For internal use: all numbers are shown.</source>
        <translation>À usage interne&#xa0;: tous les nombres sont montrés.</translation>
    </message>
    <message>
        <source>For partners</source>
        <translation>Pour les partenaires</translation>
    </message>
    <message>
        <source>For partners: numbers of people below {limit} are hidden.</source>
        <translation>Pour les partenaires&#xa0;: les nombres de personnes inférieurs à {limit} sont masqués.</translation>
    </message>
    <message>
        <source>For the public: numbers of people below {limit} are hidden.</source>
        <translation>Pour le public&#xa0;: les nombres de personnes inférieurs à {limit} sont masqués.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>From policy through action to results</source>
        <translation>De la politique aux résultats, par l’action</translation>
    </message>
    <message>
        <source>From policy to result</source>
        <translation>De la politique au résultat</translation>
    </message>
    <message>
        <source>From {first} on</source>
        <translation>À partir du {first}</translation>
    </message>
    <message>
        <source>From {first} to {last}</source>
        <translation>Du {first} au {last}</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Financement</translation>
    </message>
    <message>
        <source>Funding by country</source>
        <translation>Financement par pays</translation>
    </message>
    <message>
        <source>Funding by region</source>
        <translation>Financement par région</translation>
    </message>
    <message>
        <source>Grant of a month</source>
        <translation>Subvention par mois</translation>
    </message>
    <message>
        <source>Grant of a month, overall</source>
        <translation>Subvention par mois, ensemble</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>Subventions</translation>
    </message>
    <message>
        <source>Grants as approved, in US dollars; nothing is converted.</source>
        <translation>Subventions telles qu’approuvées, en dollars des États-Unis&#xa0;; rien n’est converti.</translation>
    </message>
    <message>
        <source>Grants by country</source>
        <translation>Subventions par pays</translation>
    </message>
    <message>
        <source>Grants in other currencies are in no figure here: {amounts}.</source>
        <translation>Les subventions en d’autres monnaies ne sont comptées nulle part ici&#xa0;: {amounts}.</translation>
    </message>
    <message>
        <source>Grants that differ</source>
        <translation>Subventions différentes</translation>
    </message>
    <message>
        <source>Grants that differ from the usual one</source>
        <translation>Subventions qui diffèrent de l’habituelle</translation>
    </message>
    <message>
        <source>Has every country its places of the round taken?</source>
        <translation>Chaque pays a-t-il pris ses places du tour&#xa0;?</translation>
    </message>
    <message>
        <source>Highest grant of a month</source>
        <translation>Subvention par mois la plus élevée</translation>
    </message>
    <message>
        <source>Highest of</source>
        <translation>La plus élevée pour</translation>
    </message>
    <message>
        <source>How long do they run, and what is a month worth?</source>
        <translation>Combien de temps durent-elles, et que vaut un mois&#xa0;?</translation>
    </message>
    <message>
        <source>How many initiatives, how much money?</source>
        <translation>Combien d’initiatives, combien d’argent&#xa0;?</translation>
    </message>
    <message>
        <source>How many partners, and of what type?</source>
        <translation>Combien de partenaires, et de quel type&#xa0;?</translation>
    </message>
    <message>
        <source>How many women were reached against plan?</source>
        <translation>Combien de femmes atteintes par rapport au plan&#xa0;?</translation>
    </message>
    <message>
        <source>How much money by country?</source>
        <translation>Combien d’argent par pays&#xa0;?</translation>
    </message>
    <message>
        <source>How much money by region?</source>
        <translation>Combien d’argent par région&#xa0;?</translation>
    </message>
    <message>
        <source>How partners work together</source>
        <translation>Comment les partenaires travaillent ensemble</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Dans</translation>
    </message>
    <message>
        <source>In no package</source>
        <translation>Dans aucun paquet</translation>
    </message>
    <message>
        <source>In no package, the newest first</source>
        <translation>Dans aucun paquet, les plus récentes d’abord</translation>
    </message>
    <message>
        <source>In several programmes</source>
        <translation>Dans plusieurs programmes</translation>
    </message>
    <message>
        <source>In several rounds</source>
        <translation>Dans plusieurs tours</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <source>Indicators added up</source>
        <translation>Indicateurs additionnés</translation>
    </message>
    <message>
        <source>Indicators that count people</source>
        <translation>Indicateurs qui comptent des personnes</translation>
    </message>
    <message>
        <source>Indicators: baseline, target, value</source>
        <translation>Indicateurs&#xa0;: référence, cible, valeur</translation>
    </message>
    <message>
        <source>Initiative sheet</source>
        <translation>Fiche d’initiative</translation>
    </message>
    <message>
        <source>Initiatives aimed at</source>
        <translation>Initiatives visées</translation>
    </message>
    <message>
        <source>Initiatives and grants</source>
        <translation>Initiatives et subventions</translation>
    </message>
    <message>
        <source>Initiatives approved, of those aimed at</source>
        <translation>Initiatives approuvées, parmi celles visées</translation>
    </message>
    <message>
        <source>Initiatives by duration</source>
        <translation>Initiatives par durée</translation>
    </message>
    <message>
        <source>Initiatives by kind of area</source>
        <translation>Initiatives par type de zone</translation>
    </message>
    <message>
        <source>Initiatives by number of partners</source>
        <translation>Initiatives selon le nombre de partenaires</translation>
    </message>
    <message>
        <source>Initiatives in no package</source>
        <translation>Initiatives dans aucun paquet</translation>
    </message>
    <message>
        <source>Initiatives past their end</source>
        <translation>Initiatives dont la fin est passée</translation>
    </message>
    <message>
        <source>Initiatives that call on the diaspora</source>
        <translation>Initiatives qui font appel à la diaspora</translation>
    </message>
    <message>
        <source>Initiatives that tie two territories</source>
        <translation>Initiatives qui lient deux territoires</translation>
    </message>
    <message>
        <source>Initiatives with a signed agreement</source>
        <translation>Initiatives avec un accord signé</translation>
    </message>
    <message>
        <source>Initiatives with a whole line</source>
        <translation>Initiatives dont la chaîne est complète</translation>
    </message>
    <message>
        <source>Initiatives with the usual grant</source>
        <translation>Initiatives avec la subvention habituelle</translation>
    </message>
    <message numerus="yes">
        <source>Initiatives without a duration: %n.</source>
        <translation>
            <numerusform>Initiative sans durée&#xa0;:&#xa0;%n.</numerusform>
            <numerusform>Initiatives sans durée&#xa0;:&#xa0;%n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Initiatives without a grant: %n.</source>
        <translation>
            <numerusform>Initiative sans subvention&#xa0;:&#xa0;%n.</numerusform>
            <numerusform>Initiatives sans subvention&#xa0;:&#xa0;%n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Initiatives without a receipt</source>
        <translation>Initiatives sans accusé de réception</translation>
    </message>
    <message>
        <source>Initiatives without any note</source>
        <translation>Initiatives sans aucune note</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Interne</translation>
    </message>
    <message>
        <source>Internal: every number of people is shown. Not to be passed on as it is.</source>
        <translation>Interne&#xa0;: tous les nombres de personnes sont montrés. À ne pas transmettre tel quel.</translation>
    </message>
    <message>
        <source>It stands for the share of signed agreements until these are recorded: so far {n} of {m} initiatives have one.</source>
        <translation>Elle remplace la part des accords signés tant que ceux-ci ne sont pas enregistrés&#xa0;: jusqu’ici {n} initiatives sur {m} en ont un.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Kinds of areas</source>
        <translation>Types de zones</translation>
    </message>
    <message>
        <source>Largest grant</source>
        <translation>Subvention la plus élevée</translation>
    </message>
    <message>
        <source>Largest grant of</source>
        <translation>La plus élevée pour</translation>
    </message>
    <message>
        <source>Last decision</source>
        <translation>Dernière décision</translation>
    </message>
    <message>
        <source>Last measured</source>
        <translation>Dernière mesure</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Chef de file</translation>
    </message>
    <message>
        <source>Led by a local or regional government</source>
        <translation>Menées par une collectivité locale ou régionale</translation>
    </message>
    <message>
        <source>Led by one, or by a related public body</source>
        <translation>Menées par l’une d’elles, ou par un organisme public apparenté</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Leçons</translation>
    </message>
    <message>
        <source>Lessons to present</source>
        <translation>Enseignements à présenter</translation>
    </message>
    <message>
        <source>Lessons to present, by theme</source>
        <translation>Enseignements à présenter, par thème</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Lines without a rate to the dollar, in no sum: {n}.</source>
        <translation>Lignes sans cours du dollar, comptées dans aucune somme&#xa0;: {n}.</translation>
    </message>
    <message>
        <source>Local and regional governments</source>
        <translation>Collectivités locales et régionales</translation>
    </message>
    <message>
        <source>Local authorities</source>
        <translation>Collectivités</translation>
    </message>
    <message>
        <source>Local authorities per dollar</source>
        <translation>Collectivités, par dollar</translation>
    </message>
    <message>
        <source>Local bodies taking part</source>
        <translation>Organismes locaux participants</translation>
    </message>
    <message>
        <source>Lowest grant of a month</source>
        <translation>Subvention par mois la plus basse</translation>
    </message>
    <message>
        <source>Lowest of</source>
        <translation>La plus basse pour</translation>
    </message>
    <message>
        <source>Made on {day}</source>
        <translation>Fait le {day}</translation>
    </message>
    <message>
        <source>Main objectives</source>
        <translation>Principaux objectifs</translation>
    </message>
    <message>
        <source>Mapped only</source>
        <translation>Seulement repérées</translation>
    </message>
    <message>
        <source>Mean duration</source>
        <translation>Durée moyenne</translation>
    </message>
    <message>
        <source>Mean grant</source>
        <translation>Subvention moyenne</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Mesuré</translation>
    </message>
    <message>
        <source>Median duration</source>
        <translation>Durée médiane</translation>
    </message>
    <message>
        <source>Median grant</source>
        <translation>Subvention médiane</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Hommes</translation>
    </message>
    <message>
        <source>Minutes of a selection</source>
        <translation>Procès-verbal d’une sélection</translation>
    </message>
    <message>
        <source>Missing in so many initiatives</source>
        <translation>Manque dans autant d’initiatives</translation>
    </message>
    <message>
        <source>Mixed consortium</source>
        <translation>Consortium mixte</translation>
    </message>
    <message>
        <source>Money by source</source>
        <translation>Argent par source</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Months are counted from start and end where both are known, else as recorded.</source>
        <translation>Les mois sont comptés du début à la fin quand les deux sont connus, sinon tels qu’enregistrés.</translation>
    </message>
    <message>
        <source>Months together</source>
        <translation>Mois au total</translation>
    </message>
    <message>
        <source>Named by no initiative: {n} more.</source>
        <translation>Nommés par aucune initiative&#xa0;: {n} autres.</translation>
    </message>
    <message>
        <source>Names and addresses of persons are left out.</source>
        <translation>Les noms et les coordonnées des personnes sont omis.</translation>
    </message>
    <message>
        <source>National decision</source>
        <translation>Décision nationale</translation>
    </message>
    <message>
        <source>National rank</source>
        <translation>Rang national</translation>
    </message>
    <message>
        <source>National sum</source>
        <translation>Somme nationale</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Besoin</translation>
    </message>
    <message>
        <source>No activity is late.</source>
        <translation>Aucune activité n’est en retard.</translation>
    </message>
    <message>
        <source>No capacity need is recorded.</source>
        <translation>Aucun besoin de compétences n’est enregistré.</translation>
    </message>
    <message>
        <source>No committee has written anything yet.</source>
        <translation>Aucun comité n’a encore rien saisi.</translation>
    </message>
    <message>
        <source>No consultation is recorded.</source>
        <translation>Aucune consultation n’est saisie.</translation>
    </message>
    <message>
        <source>No country takes part in this round.</source>
        <translation>Aucun pays ne participe à ce tour.</translation>
    </message>
    <message>
        <source>No difficulty and no risk is recorded.</source>
        <translation>Aucune difficulté ni aucun risque n’est saisi.</translation>
    </message>
    <message>
        <source>No event is recorded.</source>
        <translation>Aucun événement n’est enregistré.</translation>
    </message>
    <message>
        <source>No grant differs from the usual one.</source>
        <translation>Aucune subvention ne diffère de l’habituelle.</translation>
    </message>
    <message>
        <source>No indicator is recorded.</source>
        <translation>Aucun indicateur n’est enregistré.</translation>
    </message>
    <message>
        <source>No initiative has a duration yet.</source>
        <translation>Aucune initiative n’a encore de durée.</translation>
    </message>
    <message>
        <source>No initiative is approved yet.</source>
        <translation>Aucune initiative n’est encore approuvée.</translation>
    </message>
    <message>
        <source>No initiative is completed yet.</source>
        <translation>Aucune initiative n’est encore achevée.</translation>
    </message>
    <message>
        <source>No initiative is past its end.</source>
        <translation>Aucune initiative n’a dépassé sa fin.</translation>
    </message>
    <message>
        <source>No initiative is recorded.</source>
        <translation>Aucune initiative n’est saisie.</translation>
    </message>
    <message>
        <source>No initiative is screened yet.</source>
        <translation>Aucune initiative n’est encore examinée.</translation>
    </message>
    <message>
        <source>No initiative says which guiding principles it follows.</source>
        <translation>Aucune initiative ne dit quels principes directeurs elle suit.</translation>
    </message>
    <message>
        <source>No initiative says which objectives it serves.</source>
        <translation>Aucune initiative ne dit quels objectifs elle sert.</translation>
    </message>
    <message>
        <source>No initiative, note or indicator names a goal.</source>
        <translation>Aucune initiative, note ni indicateur ne nomme d’objectif.</translation>
    </message>
    <message>
        <source>No local or regional government is recorded.</source>
        <translation>Aucune collectivité locale ou régionale n’est enregistrée.</translation>
    </message>
    <message>
        <source>No note wants a follow-up.</source>
        <translation>Aucune note ne demande de suivi.</translation>
    </message>
    <message>
        <source>No organisation works on several initiatives.</source>
        <translation>Aucune organisation ne travaille à plusieurs initiatives.</translation>
    </message>
    <message>
        <source>No partner is recorded.</source>
        <translation>Aucun partenaire n’est enregistré.</translation>
    </message>
    <message>
        <source>No payment and no contribution is recorded.</source>
        <translation>Aucun paiement ni aucune contribution n’est saisi.</translation>
    </message>
    <message>
        <source>No people were reported in this period.</source>
        <translation>Aucune personne n’a été déclarée dans cette période.</translation>
    </message>
    <message>
        <source>No period is closed.</source>
        <translation>Aucune période n’est clôturée.</translation>
    </message>
    <message>
        <source>No place is recorded.</source>
        <translation>Aucun lieu n’est enregistré.</translation>
    </message>
    <message>
        <source>No recommendation and no decision is recorded.</source>
        <translation>Aucune recommandation ni décision n’est saisie.</translation>
    </message>
    <message>
        <source>No result is recorded.</source>
        <translation>Aucun résultat n’est saisi.</translation>
    </message>
    <message>
        <source>No survey of the partnership is recorded.</source>
        <translation>Aucune enquête de partenariat n’est enregistrée.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Nobody has been counted yet: no data, which does not mean nobody.</source>
        <translation>Personne n’a encore été compté&#xa0;: pas de données, ce qui ne veut pas dire personne.</translation>
    </message>
    <message>
        <source>Nobody is a candidate here yet.</source>
        <translation>Il n’y a pas encore de candidate ici.</translation>
    </message>
    <message>
        <source>Nobody is scored yet.</source>
        <translation>Aucune candidate n’est encore notée.</translation>
    </message>
    <message>
        <source>Nobody was counted in this period yet.</source>
        <translation>Personne n’a encore été compté sur cette période.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Aucune.</translation>
    </message>
    <message>
        <source>Not divided</source>
        <translation>Non ventilé</translation>
    </message>
    <message>
        <source>Noted on</source>
        <translation>Noté le</translation>
    </message>
    <message>
        <source>Nothing had to be hidden: no number of people is from 1 to {most}.</source>
        <translation>Rien n’a dû être masqué&#xa0;: aucun nombre de personnes n’est compris entre 1 et {most}.</translation>
    </message>
    <message>
        <source>Nothing is decided yet.</source>
        <translation>Rien n’est encore décidé.</translation>
    </message>
    <message>
        <source>Nothing is missing in</source>
        <translation>Rien ne manque dans</translation>
    </message>
    <message>
        <source>Nothing learned is recorded.</source>
        <translation>Aucun enseignement n’est saisi.</translation>
    </message>
    <message>
        <source>Nothing that is looked for is missing.</source>
        <translation>Rien de ce qui est attendu ne manque.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Rien n’a été trouvé.</translation>
    </message>
    <message>
        <source>Nothing was restated since.</source>
        <translation>Rien n’a été rectifié depuis.</translation>
    </message>
    <message>
        <source>Numbers by sex, age and place at once are not shown.</source>
        <translation>Les nombres à la fois par sexe, âge et lieu ne sont pas montrés.</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Concerne</translation>
    </message>
    <message>
        <source>Of all initiatives</source>
        <translation>Sur toutes les initiatives</translation>
    </message>
    <message>
        <source>Of the period asked for count the figures whose own period lies in it.</source>
        <translation>De la période demandée comptent les chiffres dont la propre période s’y trouve.</translation>
    </message>
    <message>
        <source>Of the target</source>
        <translation>De la cible</translation>
    </message>
    <message>
        <source>Of these</source>
        <translation>Dont</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>Une par une</translation>
    </message>
    <message>
        <source>One by one, the best first</source>
        <translation>Un par un, les meilleurs d’abord</translation>
    </message>
    <message>
        <source>Only photos that may be shown are here.</source>
        <translation>Seules les photos qui peuvent être montrées figurent ici.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Opportunités</translation>
    </message>
    <message>
        <source>Organisations by type</source>
        <translation>Organisations par type</translation>
    </message>
    <message>
        <source>Organisations on several initiatives</source>
        <translation>Organisations dans plusieurs initiatives</translation>
    </message>
    <message>
        <source>Organisations supported</source>
        <translation>Organisations soutenues</translation>
    </message>
    <message>
        <source>Organisations that headquarters tied as doubles count as one.</source>
        <translation>Les organisations que le siège a liées comme doublons comptent pour une.</translation>
    </message>
    <message>
        <source>Organisations that headquarters tied count once.</source>
        <translation>Les organisations que le siège a liées comptent une fois.</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Overall: all grants by all months of the initiatives that have both, in US dollars.</source>
        <translation>Ensemble&#xa0;: toutes les subventions divisées par tous les mois des initiatives qui ont les deux, en dollars des États-Unis.</translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation>Appropriation</translation>
    </message>
    <message>
        <source>Participations</source>
        <translation>Participations</translation>
    </message>
    <message>
        <source>Partner abroad</source>
        <translation>Partenaire à l’étranger</translation>
    </message>
    <message>
        <source>Partner based abroad</source>
        <translation>Partenaire établi à l’étranger</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partenaires</translation>
    </message>
    <message>
        <source>Partners by type</source>
        <translation>Partenaires par type</translation>
    </message>
    <message>
        <source>Partners by type and family</source>
        <translation>Partenaires par type et par famille</translation>
    </message>
    <message>
        <source>Partners of each initiative, by family</source>
        <translation>Partenaires de chaque initiative, par famille</translation>
    </message>
    <message>
        <source>Partnerships</source>
        <translation>Partenariats</translation>
    </message>
    <message>
        <source>Past their date</source>
        <translation>Échus</translation>
    </message>
    <message>
        <source>People planned and reached</source>
        <translation>Personnes prévues et atteintes</translation>
    </message>
    <message>
        <source>People reached</source>
        <translation>Personnes atteintes</translation>
    </message>
    <message>
        <source>People reached by category and sex</source>
        <translation>Personnes atteintes par groupe et sexe</translation>
    </message>
    <message>
        <source>People reached by category and sex, to pass on</source>
        <translation>Personnes atteintes par groupe et sexe, à transmettre</translation>
    </message>
    <message>
        <source>People reached, as reported and as restated</source>
        <translation>Personnes atteintes, déclarées puis rectifiées</translation>
    </message>
    <message>
        <source>Persons are named only where they agreed.</source>
        <translation>Les personnes ne sont nommées que si elles ont donné leur accord.</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Pilots: activities done</source>
        <translation>Pilotes&#xa0;: activités faites</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Places by country</source>
        <translation>Places par pays</translation>
    </message>
    <message>
        <source>Places in all</source>
        <translation>Places en tout</translation>
    </message>
    <message>
        <source>Places left</source>
        <translation>Places libres</translation>
    </message>
    <message>
        <source>Places taken</source>
        <translation>Places prises</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Policy or plan</source>
        <translation>Politique ou plan</translation>
    </message>
    <message>
        <source>Principle</source>
        <translation>Principe</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Programme table</source>
        <translation>Tableau du programme</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Programmes</translation>
    </message>
    <message>
        <source>Programmes and rounds</source>
        <translation>Programmes et tours</translation>
    </message>
    <message>
        <source>Programmes with countries in common</source>
        <translation>Programmes ayant des pays en commun</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>Ranking of the candidates</source>
        <translation>Classement des candidates</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Atteint</translation>
    </message>
    <message>
        <source>Reached are people new in their period, so periods add up. Organisations are not counted as people, and a figure that another one corrects does not count.</source>
        <translation>Les personnes atteintes sont nouvelles dans leur période, les périodes s’additionnent donc. Les organisations ne comptent pas comme des personnes, et un chiffre qu’un autre corrige ne compte pas.</translation>
    </message>
    <message>
        <source>Reached by period</source>
        <translation>Atteint par période</translation>
    </message>
    <message>
        <source>Reached of planned</source>
        <translation>Atteint par rapport au prévu</translation>
    </message>
    <message>
        <source>Read and confirmed for the national committee, place and date: ____________________
Read and confirmed for the steering committee, place and date: ____________________</source>
        <translation>Lu et confirmé pour le comité national, lieu et date&#xa0;: ____________________
Lu et confirmé pour le comité de pilotage, lieu et date&#xa0;: ____________________</translation>
    </message>
    <message>
        <source>Ready for IATI?</source>
        <translation>Prêtes pour l’IITA&#xa0;?</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Recommendations and decisions, and what became of them</source>
        <translation>Recommandations et décisions, et leurs suites</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Records of all offices, as headquarters holds them</source>
        <translation>Fiches de tous les bureaux, telles que le siège les a</translation>
    </message>
    <message>
        <source>Records of the office {office}</source>
        <translation>Fiches du bureau {office}</translation>
    </message>
    <message>
        <source>Refugees, displaced people and people in transit are counted with vulnerable migrants.</source>
        <translation>Les réfugiés, les déplacés et les personnes en transit sont comptés avec les migrants vulnérables.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Déclaré</translation>
    </message>
    <message>
        <source>Reported at closing, and restated since</source>
        <translation>Déclaré à la clôture, rectifié depuis</translation>
    </message>
    <message>
        <source>Restated</source>
        <translation>Rectifié</translation>
    </message>
    <message>
        <source>Restated is what came or changed after headquarters closed the period. All of it is kept.</source>
        <translation>Est rectifié ce qui est arrivé ou a changé après la clôture de la période par le siège. Tout est gardé.</translation>
    </message>
    <message>
        <source>Restated organisations and measurements</source>
        <translation>Organisations et mesures rectifiées</translation>
    </message>
    <message>
        <source>Restated people</source>
        <translation>Personnes rectifiées</translation>
    </message>
    <message>
        <source>Restatements</source>
        <translation>Rectifications</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Results told</source>
        <translation>Résultats racontés</translation>
    </message>
    <message>
        <source>Review of the Global Compact for Migration</source>
        <translation>Examen du Pacte mondial sur les migrations</translation>
    </message>
    <message>
        <source>Reviewed together</source>
        <translation>Examiné ensemble</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risques</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Tour</translation>
    </message>
    <message>
        <source>Round report</source>
        <translation>Rapport de tour</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Tours</translation>
    </message>
    <message>
        <source>Scores from 1 to 5; of several answers on one day the mean is shown.</source>
        <translation>Notes de 1 à 5&#xa0;; de plusieurs réponses le même jour, la moyenne est montrée.</translation>
    </message>
    <message>
        <source>Scores missing</source>
        <translation>Notes manquantes</translation>
    </message>
    <message>
        <source>Screened initiatives</source>
        <translation>Initiatives examinées</translation>
    </message>
    <message>
        <source>Screening is complete once there is at least one risk and one opportunity. Of {count} initiatives, those that are not named have neither.</source>
        <translation>L’examen est complet dès qu’il y a au moins un risque et une opportunité. Sur {count} initiatives, celles qui ne sont pas nommées n’ont ni l’un ni l’autre.</translation>
    </message>
    <message>
        <source>Screening of risks and opportunities</source>
        <translation>Examen des risques et opportunités</translation>
    </message>
    <message>
        <source>Searched for</source>
        <translation>Recherché</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Share of initiatives</source>
        <translation>Part des initiatives</translation>
    </message>
    <message>
        <source>Share of the money</source>
        <translation>Part de l’argent</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signé</translation>
    </message>
    <message>
        <source>Signed with</source>
        <translation>Signé avec</translation>
    </message>
    <message>
        <source>Smallest grant</source>
        <translation>Subvention la plus basse</translation>
    </message>
    <message>
        <source>Smallest grant of</source>
        <translation>La plus basse pour</translation>
    </message>
    <message>
        <source>Some numbers are only “at least” or “about”: so is the total.</source>
        <translation>Certains nombres ne sont que «&#xa0;au moins&#xa0;» ou «&#xa0;environ&#xa0;»&#xa0;: le total aussi.</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Dépensé</translation>
    </message>
    <message>
        <source>Spent of the grant</source>
        <translation>Dépensé sur la subvention</translation>
    </message>
    <message>
        <source>Spent, %</source>
        <translation>Dépensé,&#xa0;%</translation>
    </message>
    <message>
        <source>Spent, of the grants</source>
        <translation>Dépensé, sur les subventions</translation>
    </message>
    <message>
        <source>Standard indicators add up across initiatives and countries, own ones do not. A missing value is not zero.</source>
        <translation>Les indicateurs standard s’additionnent entre initiatives et pays, les autres non. Une valeur absente n’est pas zéro.</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Steering decision</source>
        <translation>Décision du pilotage</translation>
    </message>
    <message>
        <source>Steering rank</source>
        <translation>Rang du pilotage</translation>
    </message>
    <message>
        <source>Steering sum</source>
        <translation>Somme du pilotage</translation>
    </message>
    <message>
        <source>Survey or stock-taking</source>
        <translation>Enquête ou bilan</translation>
    </message>
    <message>
        <source>Talk within 30 days</source>
        <translation>Échange depuis moins de 30 jours</translation>
    </message>
    <message>
        <source>Tasks divided</source>
        <translation>Tâches réparties</translation>
    </message>
    <message>
        <source>Territory of destination</source>
        <translation>Territoire de destination</translation>
    </message>
    <message>
        <source>Territory of destination recorded</source>
        <translation>Territoire de destination enregistré</translation>
    </message>
    <message>
        <source>Texts that may tell who somebody is are left out.</source>
        <translation>Les textes qui pourraient révéler l’identité d’une personne sont omis.</translation>
    </message>
    <message>
        <source>The line is whole</source>
        <translation>La chaîne est complète</translation>
    </message>
    <message>
        <source>The part of local and regional governments</source>
        <translation>La part des collectivités locales et régionales</translation>
    </message>
    <message>
        <source>The partnership survey over time</source>
        <translation>L’enquête de partenariat dans le temps</translation>
    </message>
    <message>
        <source>The plan is that of the whole time, not of this period alone.</source>
        <translation>Le plan est celui de toute la durée, pas de cette seule période.</translation>
    </message>
    <message>
        <source>The reason is missing.</source>
        <translation>Le motif manque.</translation>
    </message>
    <message>
        <source>The third line is in both others.</source>
        <translation>La troisième ligne est comprise dans les deux autres.</translation>
    </message>
    <message>
        <source>The usual grant is the one that most initiatives have; to differ is no mistake.</source>
        <translation>La subvention habituelle est celle de la plupart des initiatives&#xa0;; en différer n’est pas une erreur.</translation>
    </message>
    <message>
        <source>Their grants together</source>
        <translation>Leurs subventions au total</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>This country has taken part in no round.</source>
        <translation>Ce pays n’a participé à aucun tour.</translation>
    </message>
    <message>
        <source>This round has no fixed number of places for each country.</source>
        <translation>Ce tour n’a pas de nombre fixe de places par pays.</translation>
    </message>
    <message>
        <source>Tie</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Tipping point</source>
        <translation>Point de bascule</translation>
    </message>
    <message>
        <source>Tipping point: both dates are recorded, that of ownership and that of institutionalisation.</source>
        <translation>Point de bascule&#xa0;: les deux dates sont enregistrées, celle de l’appropriation et celle de l’institutionnalisation.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Up to {last}</source>
        <translation>Jusqu’au {last}</translation>
    </message>
    <message>
        <source>Urban, rural, mixed: where initiatives act</source>
        <translation>Urbain, rural, mixte&#xa0;: où agissent les initiatives</translation>
    </message>
    <message>
        <source>Usual grant</source>
        <translation>Subvention habituelle</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>What a month is worth</source>
        <translation>Ce que vaut un mois</translation>
    </message>
    <message>
        <source>What completed initiatives have to tell</source>
        <translation>Ce que les initiatives achevées ont à dire</translation>
    </message>
    <message>
        <source>What continues</source>
        <translation>Ce qui continue</translation>
    </message>
    <message>
        <source>What does a search find?</source>
        <translation>Que trouve une recherche&#xa0;?</translation>
    </message>
    <message>
        <source>What has not gone out yet, and what is silent?</source>
        <translation>Qu’est-ce qui n’est pas encore parti, et qu’est-ce qui se tait&#xa0;?</translation>
    </message>
    <message>
        <source>What has not gone out, or is not confirmed</source>
        <translation>Ce qui n’est pas parti ou pas confirmé</translation>
    </message>
    <message>
        <source>What is late</source>
        <translation>Ce qui est en retard</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Ce qui manque</translation>
    </message>
    <message>
        <source>What is missing in our records?</source>
        <translation>Que manque-t-il dans nos fiches&#xa0;?</translation>
    </message>
    <message>
        <source>What is missing in the records</source>
        <translation>Ce qui manque dans les fiches</translation>
    </message>
    <message>
        <source>What is told at the end</source>
        <translation>Ce qui est dit à la fin</translation>
    </message>
    <message>
        <source>What stays out of the IATI file</source>
        <translation>Ce qui reste hors du fichier IITA</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>What was reported before is left out: beside what it is now, it would tell how many people came or went.</source>
        <translation>Ce qui avait été déclaré auparavant n’est pas repris&#xa0;: à côté du chiffre actuel, il révélerait combien de personnes se sont ajoutées ou ont disparu.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Where the initiatives stand</source>
        <translation>Où en sont les initiatives</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Lesquelles</translation>
    </message>
    <message>
        <source>Which countries are in several programmes?</source>
        <translation>Quels pays sont dans plusieurs programmes&#xa0;?</translation>
    </message>
    <message>
        <source>Which countries took part in seed funding?</source>
        <translation>Quels pays ont pris part au financement d’amorçage&#xa0;?</translation>
    </message>
    <message>
        <source>Which grants differ from the usual one?</source>
        <translation>Quelles subventions diffèrent de l’habituelle&#xa0;?</translation>
    </message>
    <message>
        <source>Which initiatives</source>
        <translation>Quelles initiatives</translation>
    </message>
    <message>
        <source>Which initiatives call on the diaspora?</source>
        <translation>Quelles initiatives font appel à la diaspora&#xa0;?</translation>
    </message>
    <message>
        <source>Which initiatives does a local government or a related body lead?</source>
        <translation>Quelles initiatives une collectivité locale ou un organisme lié dirige-t-il&#xa0;?</translation>
    </message>
    <message>
        <source>Which initiatives does a local or regional government lead?</source>
        <translation>Quelles initiatives une collectivité locale ou régionale dirige-t-elle&#xa0;?</translation>
    </message>
    <message>
        <source>Which initiatives put women or youth forward?</source>
        <translation>Quelles initiatives mettent en avant les femmes ou les jeunes&#xa0;?</translation>
    </message>
    <message>
        <source>Which initiatives tie two territories together?</source>
        <translation>Quelles initiatives lient deux territoires&#xa0;?</translation>
    </message>
    <message>
        <source>Which organisations work on several initiatives?</source>
        <translation>Quelles organisations travaillent à plusieurs initiatives&#xa0;?</translation>
    </message>
    <message>
        <source>Which territories</source>
        <translation>Quels territoires</translation>
    </message>
    <message>
        <source>Who came to several events is counted at each of them.</source>
        <translation>Qui est venu à plusieurs événements est compté à chacun.</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>De qui</translation>
    </message>
    <message>
        <source>With a signed agreement</source>
        <translation>Avec un accord signé</translation>
    </message>
    <message>
        <source>With a signed agreement with one of them</source>
        <translation>Avec un accord signé avec l’un d’eux</translation>
    </message>
    <message>
        <source>Without a measure or activity</source>
        <translation>Sans mesure ni activité</translation>
    </message>
    <message>
        <source>Without a receipt</source>
        <translation>Sans accusé de réception</translation>
    </message>
    <message>
        <source>Without a receipt: it is in a package, and the other side has not said yet that it came.</source>
        <translation>Sans accusé de réception&#xa0;: c’est dans un paquet, et l’autre côté n’a pas encore dit qu’il est arrivé.</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Femmes</translation>
    </message>
    <message>
        <source>Women among those with known sex</source>
        <translation>Femmes parmi les personnes de sexe connu</translation>
    </message>
    <message>
        <source>Women and girls, of those counted by sex</source>
        <translation>Femmes et filles, parmi les personnes comptées par sexe</translation>
    </message>
    <message>
        <source>Women and youth</source>
        <translation>Femmes et jeunes</translation>
    </message>
    <message>
        <source>Women planned</source>
        <translation>Femmes prévues</translation>
    </message>
    <message>
        <source>Women reached</source>
        <translation>Femmes atteintes</translation>
    </message>
    <message>
        <source>Women reached of planned</source>
        <translation>Femmes atteintes par rapport au prévu</translation>
    </message>
    <message>
        <source>Working together</source>
        <translation>Travailler ensemble</translation>
    </message>
    <message>
        <source>Young people (15 to 24), of those counted by age</source>
        <translation>Jeunes (15 à 24 ans), parmi les personnes comptées par âge</translation>
    </message>
    <message>
        <source>Young people reached (15 to 24)</source>
        <translation>Jeunes atteints (15 à 24 ans)</translation>
    </message>
    <message>
        <source>Youth</source>
        <translation>Jeunes</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>aucune donnée</translation>
    </message>
    <message>
        <source>{amount} {currency}</source>
        <translation>{amount} {currency}</translation>
    </message>
    <message>
        <source>{column} (ID)</source>
        <translation>{column} (ID)</translation>
    </message>
    <message>
        <source>{column} (code)</source>
        <translation>{column} (code)</translation>
    </message>
    <message>
        <source>{country}: {round}</source>
        <translation>{country}&#xa0;: {round}</translation>
    </message>
    <message>
        <source>{what}, {whose}</source>
        <translation>{what}, {whose}</translation>
    </message>
    <message>
        <source>“...” also stands for a number that has changed by fewer than {n} people since an earlier report to the same readers.</source>
        <translation>«&#xa0;...&#xa0;» remplace aussi un nombre qui a changé de moins de {n} personnes depuis un rapport antérieur aux mêmes lecteurs.</translation>
    </message>
    <message>
        <source>“...” stands for a number or a share from which one of these could be computed.</source>
        <translation>«&#xa0;...&#xa0;» remplace un nombre ou une part qui permettrait d’en calculer un.</translation>
    </message>
</context>
<context>
    <name>reportspage</name>
    <message numerus="yes">
        <source>%n initiatives are not in it yet. The report “Ready for IATI?” says why.</source>
        <translation>
            <numerusform>%n initiative n’y est pas encore. Le rapport «&#xa0;Prêt pour l’IITA&#xa0;?&#xa0;» dit pourquoi.</numerusform>
            <numerusform>%n initiatives n’y sont pas encore. Le rapport «&#xa0;Prêt pour l’IITA&#xa0;?&#xa0;» dit pourquoi.</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>All indicators</source>
        <translation>Tous les indicateurs</translation>
    </message>
    <message>
        <source>All initiatives</source>
        <translation>Toutes les initiatives</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Sous forme de</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Choose a question at the side, or type a word of it.</source>
        <translation>Choisissez une question sur le côté, ou tapez-en un mot.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Every report that went out from here. The list holds no figures, and nothing is ever taken from it.</source>
        <translation>Tous les rapports sortis d’ici. La liste ne contient aucun chiffre, et rien n’en est jamais retiré.</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>Fewer than {n} people: not shown in this profile.</source>
        <translation>Moins de {n} personnes&#xa0;: ce profil ne les montre pas.</translation>
    </message>
    <message>
        <source>Find a question or report</source>
        <translation>Trouver une question ou un rapport</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translation>Siège</translation>
    </message>
    <message>
        <source>Hide the list</source>
        <translation>Masquer la liste</translation>
    </message>
    <message>
        <source>IATI</source>
        <translation>IITA</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Making the report</source>
        <translation>Préparation du rapport</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Pas de données</translation>
    </message>
    <message>
        <source>No program here opens {file}.</source>
        <translation>Aucun programme n’ouvre {file} sur cet ordinateur.</translation>
    </message>
    <message>
        <source>No report has left yet.</source>
        <translation>Aucun rapport n’est encore sorti.</translation>
    </message>
    <message>
        <source>No report is chosen</source>
        <translation>Aucun rapport n’est choisi</translation>
    </message>
    <message>
        <source>No room here for: {columns}</source>
        <translation>Pas de place ici pour&#xa0;: {columns}</translation>
    </message>
    <message>
        <source>Not shown: a small number beside it could be computed from it.</source>
        <translation>Non montré&#xa0;: on pourrait en déduire un petit nombre voisin.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Nothing has been recorded here yet. It fills by itself with what offices record, and with the packages they send.</source>
        <translation>Rien n’est encore enregistré ici. Cela se remplit avec ce que les bureaux saisissent et avec les paquets qu’ils envoient.</translation>
    </message>
    <message>
        <source>Nothing is hidden. Please do not pass it on as it is.</source>
        <translation>Rien n’est caché. Merci de ne pas le transmettre tel quel.</translation>
    </message>
    <message>
        <source>Nothing to list.</source>
        <translation>Rien à lister.</translation>
    </message>
    <message>
        <source>Numbers of people below {n} are hidden, and what would give them away.</source>
        <translation>Les nombres de personnes inférieurs à {n} sont cachés, ainsi que ce qui les trahirait.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partenaires</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>Remplacer le fichier&#xa0;?</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Enregistré&#xa0;: {file}</translation>
    </message>
    <message>
        <source>Search for</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Show all columns</source>
        <translation>Montrer toutes les colonnes</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Montrer la liste</translation>
    </message>
    <message>
        <source>Small numbers of people are hidden.</source>
        <translation>Les petits nombres de personnes sont cachés.</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>Arrêté. Aucun fichier n’a été écrit.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>The public</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>The table is copied, with its headings.</source>
        <translation>Le tableau est copié, avec ses en-têtes.</translation>
    </message>
    <message>
        <source>This report could not be made</source>
        <translation>Ce rapport n’a pas pu être fait</translation>
    </message>
    <message>
        <source>This report is about one of them. Choose it above.</source>
        <translation>Ce rapport porte sur un seul élément. Choisissez-le ci-dessus.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>What left this computer</source>
        <translation>Ce qui a quitté cet ordinateur</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Vers où</translation>
    </message>
    <message>
        <source>Which country?</source>
        <translation>Quel pays&#xa0;?</translation>
    </message>
    <message>
        <source>Which indicator?</source>
        <translation>Quel indicateur&#xa0;?</translation>
    </message>
    <message>
        <source>Which initiative?</source>
        <translation>Quelle initiative&#xa0;?</translation>
    </message>
    <message>
        <source>Which programme?</source>
        <translation>Quel programme&#xa0;?</translation>
    </message>
    <message>
        <source>Which round?</source>
        <translation>Quel tour&#xa0;?</translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation>Écriture de {file}</translation>
    </message>
    <message>
        <source>the printer</source>
        <translation>l’imprimante</translation>
    </message>
    <message>
        <source>{file} is there already.</source>
        <translation>{file} existe déjà.</translation>
    </message>
</context>
<context>
    <name>restore</name>
    <message numerus="yes">
        <source>%n attached files are no part of a backup. They lie in {folder}, where nothing is written twice or over; copy that folder too.</source>
        <translation>
            <numerusform>%n fichier joint ne fait pas partie d’une sauvegarde. Il se trouve dans {folder}, où rien n’est écrit deux fois ni réécrit&#xa0;; copiez aussi ce dossier.</numerusform>
            <numerusform>%n fichiers joints ne font pas partie d’une sauvegarde. Ils se trouvent dans {folder}, où rien n’est écrit deux fois ni réécrit&#xa0;; copiez aussi ce dossier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes made here until {day} are not in it. Those that were sent come back from who received them; the others are in the damaged file only.</source>
        <translation>
            <numerusform>%n modification faite ici jusqu’au {day} n’y est pas. Si elle a été envoyée, elle reviendra de ceux qui l’ont reçue&#xa0;; sinon, elle n’est que dans le fichier endommagé.</numerusform>
            <numerusform>%n modifications faites ici jusqu’au {day} n’y sont pas. Celles qui ont été envoyées reviendront de ceux qui les ont reçues&#xa0;; les autres ne sont que dans le fichier endommagé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n later changes came from others; they come again with the next packages.</source>
        <translation>
            <numerusform>%n modification plus récente vient d’autres personnes&#xa0;; elle reviendra avec les prochains paquets.</numerusform>
            <numerusform>%n modifications plus récentes viennent d’autres personnes&#xa0;; elles reviendront avec les prochains paquets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n later changes of this laptop were sent; they come back from who received them.</source>
        <translation>
            <numerusform>%n modification plus récente de cet ordinateur a été envoyée&#xa0;; elle reviendra de qui l’a reçue.</numerusform>
            <numerusform>%n modifications plus récentes de cet ordinateur ont été envoyées&#xa0;; elles reviendront de qui les a reçues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At risk: %n changes of this laptop since {day} (days of work: {days}) are in no package. Only the database kept aside will have them.</source>
        <translation>
            <numerusform>En danger&#xa0;: %n modification de cet ordinateur depuis le {day} (jours de travail&#xa0;: {days}) n’est dans aucun paquet. Seule la base mise de côté l’aura.</numerusform>
            <numerusform>En danger&#xa0;: %n modifications de cet ordinateur depuis le {day} (jours de travail&#xa0;: {days}) ne sont dans aucun paquet. Seule la base mise de côté les aura.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Revenir</translation>
    </message>
    <message>
        <source>Go back to the backup of {when}</source>
        <translation>Revenir à la sauvegarde du {when}</translation>
    </message>
    <message>
        <source>Go back to {when}?</source>
        <translation>Revenir à {when}&#xa0;?</translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation>Faire une sauvegarde maintenant</translation>
    </message>
    <message>
        <source>No backup yet. One is made when you close, and by itself.</source>
        <translation>Pas encore de sauvegarde. Il s’en fait une à la fermeture, toute seule.</translation>
    </message>
    <message>
        <source>Nothing that was recorded here is missing in it.</source>
        <translation>Rien de ce qui a été saisi ici n’y manque.</translation>
    </message>
    <message>
        <source>Open it all the same</source>
        <translation>L’ouvrir quand même</translation>
    </message>
    <message>
        <source>Packages of others that came later are taken again. The damaged file is kept beside the backups; nothing of it is thrown away.</source>
        <translation>Les paquets des autres arrivés depuis seront repris. Le fichier endommagé est gardé à côté des sauvegardes&#xa0;; rien n’en est jeté.</translation>
    </message>
    <message>
        <source>Restored. The database of before is kept: {file}</source>
        <translation>Restauré. La base d’avant est conservée&#xa0;: {file}</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurer…</translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <translation>Restauration de la sauvegarde…</translation>
    </message>
    <message>
        <source>The backup holds all that the database holds.</source>
        <translation>La sauvegarde contient tout ce que contient la base.</translation>
    </message>
    <message>
        <source>The backup is made and sound: {file}</source>
        <translation>La sauvegarde est faite et saine&#xa0;: {file}</translation>
    </message>
    <message>
        <source>The backup of {when} is not sound. Make a new one now, and keep a copy of it elsewhere.</source>
        <translation>La sauvegarde du {when} n’est pas saine. Faites-en une nouvelle maintenant, et gardez-en une copie ailleurs.</translation>
    </message>
    <message>
        <source>The backup: {records} records, {changes} changes, the last of {day}.</source>
        <translation>La sauvegarde&#xa0;: {records} fiches, {changes} modifications, la dernière du {day}.</translation>
    </message>
    <message>
        <source>The database is damaged</source>
        <translation>La base de données est endommagée</translation>
    </message>
    <message>
        <source>The database of now is kept beside the backups, and this laptop goes on as a new one.</source>
        <translation>La base actuelle est conservée à côté des sauvegardes, et cet ordinateur continue comme un nouveau.</translation>
    </message>
    <message>
        <source>The database that is there now cannot be read, so nobody can say what it holds beyond the backup. It is kept as it is.</source>
        <translation>La base actuelle ne peut pas être lue&#xa0;; personne ne peut donc dire ce qu’elle contient de plus que la sauvegarde. Elle est conservée telle quelle.</translation>
    </message>
    <message>
        <source>The database that is there now is of an older version; it is kept as it is.</source>
        <translation>La base actuelle est d’une version plus ancienne&#xa0;; elle est conservée telle quelle.</translation>
    </message>
    <message>
        <source>The newest sound backup: {records} records, {changes} changes, the last of {day}.</source>
        <translation>La sauvegarde saine la plus récente&#xa0;: {records} fiches, {changes} modifications, la dernière du {day}.</translation>
    </message>
    <message>
        <source>This database lies on {place}. Its administrator sees to its backups and goes back to them; attached files and packages are in each. One that you make here is a file on this computer, to be kept like any secret.</source>
        <translation>Cette base se trouve sur {place}. Son administrateur s’occupe des sauvegardes et y revient&#xa0;; les fichiers joints et les paquets sont dans chacune. Celle que vous faites ici est un fichier de cet ordinateur, à garder comme un secret.</translation>
    </message>
    <message>
        <source>Tried: the backup of {when} opens and is sound to the last change. Nothing was replaced.</source>
        <translation>Essayée&#xa0;: la sauvegarde du {when} s’ouvre et est saine jusqu’à la dernière modification. Rien n’a été remplacé.</translation>
    </message>
    <message>
        <source>Try the newest one</source>
        <translation>Essayer la plus récente</translation>
    </message>
    <message>
        <source>When closing, write a package of what is not sent</source>
        <translation>À la fermeture, écrire un paquet de ce qui n’est pas envoyé</translation>
    </message>
    <message numerus="yes">
        <source>and %n more records</source>
        <translation>
            <numerusform>et %n autre fiche</numerusform>
            <numerusform>et %n autres fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>avant une restauration</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>avant une importation</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>avant une mise à jour</translation>
    </message>
    <message>
        <source>damaged, kept as it was</source>
        <translation>endommagée, conservée telle quelle</translation>
    </message>
    <message>
        <source>made by hand</source>
        <translation>faite à la main</translation>
    </message>
    <message>
        <source>when closing</source>
        <translation>à la fermeture</translation>
    </message>
    <message>
        <source>{reason}, {size} MB</source>
        <translation>{reason}, {size} Mo</translation>
    </message>
</context>
<context>
    <name>results</name>
    <message numerus="yes">
        <source>%n indicators together</source>
        <translation>
            <numerusform>%n indicateur ensemble</numerusform>
            <numerusform>%n indicateurs ensemble</numerusform>
        </translation>
    </message>
    <message>
        <source>All countries</source>
        <translation>Tous les pays</translation>
    </message>
    <message>
        <source>All indicators</source>
        <translation>Tous les indicateurs</translation>
    </message>
    <message>
        <source>All initiatives</source>
        <translation>Toutes les initiatives</translation>
    </message>
    <message>
        <source>All programmes</source>
        <translation>Tous les programmes</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Toute la durée</translation>
    </message>
    <message>
        <source>An indicator says what changes: with a baseline, a target, and values over time. Standard ones add up across initiatives and countries.</source>
        <translation>Un indicateur dit ce qui change&#xa0;: avec une valeur de référence, une cible et des valeurs dans le temps. Les indicateurs standard s’additionnent entre initiatives et pays.</translation>
    </message>
    <message>
        <source>Back to the values</source>
        <translation>Retour aux valeurs</translation>
    </message>
    <message>
        <source>Baseline and target</source>
        <translation>Référence et cible</translation>
    </message>
    <message>
        <source>Change the value of {day}</source>
        <translation>Modifier la valeur du {day}</translation>
    </message>
    <message>
        <source>Close a period</source>
        <translation>Clôturer une période</translation>
    </message>
    <message>
        <source>Close a period once its numbers went into a report. Nothing is refused afterwards: numbers that come or change later are kept, count as restatements, and ask for a reason.</source>
        <translation>Clôturez une période une fois ses chiffres repris dans un rapport. Rien n’est refusé ensuite&#xa0;: les chiffres qui arrivent ou changent plus tard sont gardés, comptent comme rectifications et demandent un motif.</translation>
    </message>
    <message>
        <source>Close the period</source>
        <translation>Clôturer la période</translation>
    </message>
    <message>
        <source>Closed on {day}.</source>
        <translation>Clôturée le {day}.</translation>
    </message>
    <message>
        <source>Closed periods</source>
        <translation>Périodes clôturées</translation>
    </message>
    <message numerus="yes">
        <source>Closed periods (%n without reason)</source>
        <translation>
            <numerusform>Périodes clôturées (%n sans motif)</numerusform>
            <numerusform>Périodes clôturées (%n sans motif)</numerusform>
        </translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Évolution</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Supprimé.</translation>
    </message>
    <message>
        <source>Headquarters closes a period once its numbers were reported. What comes or changes afterwards stands here, with its reason.</source>
        <translation>Le siège clôture une période une fois ses chiffres communiqués. Ce qui arrive ou change ensuite figure ici, avec son motif.</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Hommes</translation>
    </message>
    <message>
        <source>New indicator</source>
        <translation>Nouvel indicateur</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Nouvelle valeur</translation>
    </message>
    <message>
        <source>No indicator yet</source>
        <translation>Pas encore d’indicateur</translation>
    </message>
    <message>
        <source>No period is closed</source>
        <translation>Aucune période n’est clôturée</translation>
    </message>
    <message>
        <source>Not divided</source>
        <translation>Non ventilé</translation>
    </message>
    <message>
        <source>Nothing was restated since.</source>
        <translation>Rien n’a été rectifié depuis.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Actuel</translation>
    </message>
    <message>
        <source>Numbers of a closed period came or changed. They are kept and count as restatements; please say why.</source>
        <translation>Des chiffres d’une période clôturée sont arrivés ou ont changé. Ils sont gardés et comptent comme rectifications&#xa0;; dites pourquoi.</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Concerne</translation>
    </message>
    <message>
        <source>Of target</source>
        <translation>De la cible</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Organisations reached</source>
        <translation>Organisations atteintes</translation>
    </message>
    <message>
        <source>Own indicators</source>
        <translation>Indicateurs propres</translation>
    </message>
    <message>
        <source>People reached</source>
        <translation>Personnes atteintes</translation>
    </message>
    <message>
        <source>People reached: {reported} as reported, {now} as restated.</source>
        <translation>Personnes atteintes&#xa0;: {reported} déclarées, {now} après rectification.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message numerus="yes">
        <source>Reason (%n numbers have none)</source>
        <translation>
            <numerusform>Motif (%n chiffre n’en a pas)</numerusform>
            <numerusform>Motif (%n chiffres n’en ont pas)</numerusform>
        </translation>
    </message>
    <message>
        <source>Record a value, and how it goes is drawn here.</source>
        <translation>Enregistrez une valeur&#xa0;: son évolution est dessinée ici.</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Déclaré</translation>
    </message>
    <message>
        <source>Restated: {before} was reported. {reason}</source>
        <translation>Rectifié&#xa0;: {before} avait été déclaré. {reason}</translation>
    </message>
    <message>
        <source>Restatements</source>
        <translation>Rectifications</translation>
    </message>
    <message>
        <source>Target: {aim}</source>
        <translation>Cible&#xa0;: {aim}</translation>
    </message>
    <message>
        <source>The period is closed. The offices learn of it with their next package.</source>
        <translation>La période est clôturée. Les bureaux l’apprendront avec leur prochain paquet.</translation>
    </message>
    <message>
        <source>The reason is missing.</source>
        <translation>Le motif manque.</translation>
    </message>
    <message>
        <source>These indicators follow the same standard and are added up. Choose one of them to record a value.</source>
        <translation>Ces indicateurs suivent le même standard et s’additionnent. Choisissez-en un pour enregistrer une valeur.</translation>
    </message>
    <message>
        <source>Values over time</source>
        <translation>Valeurs dans le temps</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Femmes</translation>
    </message>
    <message>
        <source>Women {women}, men {men}, not divided {rest}: together {value}.</source>
        <translation>Femmes {women}, hommes {men}, non ventilé {rest}&#xa0;: ensemble {value}.</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>pas de données</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>{since} to {until} was closed on {day}. The number is kept and counts as a restatement; please say why.</source>
        <translation>La période du {since} au {until} a été clôturée le {day}. Le chiffre est gardé et compte comme rectification&#xa0;; dites pourquoi.</translation>
    </message>
    <message>
        <source>{since} to {until} · {programme}</source>
        <translation>Du {since} au {until} · {programme}</translation>
    </message>
</context>
<context>
    <name>reviews</name>
    <message>
        <source>A value does not fit.</source>
        <translation>Une valeur ne convient pas.</translation>
    </message>
    <message>
        <source>Another record has the same code.</source>
        <translation>Une autre fiche a le même code.</translation>
    </message>
    <message>
        <source>Deleted by {deleted_by}, edited by {edited_by}.</source>
        <translation>Supprimée par {deleted_by}, modifiée par {edited_by}.</translation>
    </message>
    <message>
        <source>Deleted, but still in use.</source>
        <translation>Supprimée, mais encore utilisée.</translation>
    </message>
    <message>
        <source>The status went from {old} to {new}, past a step.</source>
        <translation>Le statut est passé de «&#xa0;{old}&#xa0;» à «&#xa0;{new}&#xa0;» en sautant une étape.</translation>
    </message>
    <message>
        <source>This figure is recorded twice.</source>
        <translation>Ce chiffre est saisi deux fois.</translation>
    </message>
    <message>
        <source>Two people filled in the same new row, and not alike. One record, or two?</source>
        <translation>Deux personnes ont rempli la même nouvelle ligne, et différemment. Une fiche, ou deux&#xa0;?</translation>
    </message>
</context>
<context>
    <name>screening</name>
    <message numerus="yes">
        <source>%n statements without a measure or activity</source>
        <translation>
            <numerusform>%n constat sans mesure ni activité</numerusform>
            <numerusform>%n constats sans mesure ni activité</numerusform>
        </translation>
    </message>
    <message>
        <source>A new opportunity</source>
        <translation>Une nouvelle opportunité</translation>
    </message>
    <message>
        <source>A new risk</source>
        <translation>Un nouveau risque</translation>
    </message>
    <message>
        <source>A risk in your words, then Enter</source>
        <translation>Un risque avec vos mots, puis Entrée</translation>
    </message>
    <message>
        <source>An opportunity in your words, then Enter</source>
        <translation>Une opportunité avec vos mots, puis Entrée</translation>
    </message>
    <message>
        <source>Another toolkit</source>
        <translation>Une autre boîte à outils</translation>
    </message>
    <message>
        <source>Another toolkit…</source>
        <translation>Une autre boîte à outils…</translation>
    </message>
    <message>
        <source>Change: {statement}</source>
        <translation>Modifier&#xa0;: {statement}</translation>
    </message>
    <message>
        <source>Likelihood {likelihood}, effect {effect}</source>
        <translation>Probabilité {likelihood}, effet {effect}</translation>
    </message>
    <message>
        <source>Screening complete</source>
        <translation>Examen complet</translation>
    </message>
    <message>
        <source>Screening is complete once both sides have a statement.</source>
        <translation>L’examen est complet dès que les deux côtés ont un constat.</translation>
    </message>
    <message>
        <source>Toolkit for new statements</source>
        <translation>Boîte à outils des nouveaux constats</translation>
    </message>
    <message>
        <source>not weighed yet</source>
        <translation>pas encore pesé</translation>
    </message>
    <message>
        <source>{state}; {what}</source>
        <translation>{state}&#xa0;; {what}</translation>
    </message>
</context>
<context>
    <name>sections</name>
    <message>
        <source>Agreement</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Baseline and target</source>
        <translation>Référence et cible</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>File or link</source>
        <translation>Fichier ou lien</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>Provenance</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>How we know</source>
        <translation>Comment on le sait</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Appréciation</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Finances</translation>
    </message>
    <message>
        <source>Names in six languages</source>
        <translation>Noms en six langues</translation>
    </message>
    <message>
        <source>Networks and contact</source>
        <translation>Réseaux et contact</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Person, with consent</source>
        <translation>Personne, avec son consentement</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Plans and policies</source>
        <translation>Plans et politiques</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Review and sharing</source>
        <translation>Examen et partage</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Scaling and ownership</source>
        <translation>Passage à l’échelle et appropriation</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Notation</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Still missing: {what}</source>
        <translation>Il manque encore&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Tie</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Time and money</source>
        <translation>Calendrier et budget</translation>
    </message>
    <message>
        <source>Time and terms</source>
        <translation>Calendrier et conditions</translation>
    </message>
    <message>
        <source>What</source>
        <translation>De quoi il s’agit</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Suite à donner</translation>
    </message>
    <message>
        <source>What we do about it</source>
        <translation>Notre réponse</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>Quand et où</translation>
    </message>
    <message>
        <source>Where it belongs</source>
        <translation>Rattachement</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Acteurs</translation>
    </message>
    <message>
        <source>Who and when</source>
        <translation>Qui et quand</translation>
    </message>
</context>
<context>
    <name>selection</name>
    <message numerus="yes">
        <source>%n cells are no score or find no place. Nothing was taken.</source>
        <translation>
            <numerusform>%n case n’est pas une note ou ne trouve pas de place. Rien n’a été repris.</numerusform>
            <numerusform>%n cases ne sont pas des notes ou ne trouvent pas de place. Rien n’a été repris.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n faite</numerusform>
            <numerusform>%n faites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned</source>
        <translation>
            <numerusform>%n prévue</numerusform>
            <numerusform>%n prévues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scores missing</source>
        <translation>
            <numerusform>%n note manque</numerusform>
            <numerusform>%n notes manquent</numerusform>
        </translation>
    </message>
    <message>
        <source>0, 1 or 2 gives a score and goes on; the space bar gives or takes the bonus; Delete empties. Only who has all scores is ranked; bonuses stand beside the sum.</source>
        <translation>0, 1 ou 2 donne une note et avance&#xa0;; la barre d’espace donne ou retire le bonus&#xa0;; Suppr vide la case. Seul qui a toutes ses notes est classé&#xa0;; les bonus restent à côté de la somme.</translation>
    </message>
    <message>
        <source>A title is enough to begin with. Each line is a record of this country&apos;s office and grows there; put forward what could become larger.</source>
        <translation>Un titre suffit pour commencer. Chaque ligne est une fiche du bureau de ce pays et y grandit&#xa0;; proposez ce qui pourrait prendre de l’ampleur.</translation>
    </message>
    <message>
        <source>A title, please.</source>
        <translation>Un titre, s’il vous plaît.</translation>
    </message>
    <message>
        <source>Approval waits for the steering committee&apos;s yes.</source>
        <translation>La validation attend l’accord du comité de pilotage.</translation>
    </message>
    <message>
        <source>Awareness</source>
        <translation>Sensibilisation</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidate</translation>
    </message>
    <message>
        <source>Candidates: {count}</source>
        <translation>Candidates&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Capacity building</source>
        <translation>Renforcement des capacités</translation>
    </message>
    <message>
        <source>Grey: not all scores are there yet, so there is no rank. No sum knocks out.</source>
        <translation>En gris&#xa0;: toutes les notes ne sont pas encore là, donc pas de rang. Aucune somme n’élimine.</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impact</translation>
    </message>
    <message>
        <source>Make the round</source>
        <translation>Créer le tour</translation>
    </message>
    <message>
        <source>Mapped: {count}</source>
        <translation>Repérées&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Merit</source>
        <translation>Mérite</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Procès-verbal</translation>
    </message>
    <message>
        <source>New round</source>
        <translation>Nouveau tour</translation>
    </message>
    <message>
        <source>No country takes part in this round yet.</source>
        <translation>Aucun pays ne participe encore à ce tour.</translation>
    </message>
    <message>
        <source>Nobody is put forward in {country} yet. Begin with the mapping.</source>
        <translation>Rien n’est encore proposé&#xa0;: {country}. Commencez par le repérage.</translation>
    </message>
    <message>
        <source>Note it down</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>Nothing is mapped here that was not put forward.</source>
        <translation>Rien de repéré ici qui ne soit déjà proposé.</translation>
    </message>
    <message>
        <source>Parts of the round</source>
        <translation>Parties du tour</translation>
    </message>
    <message>
        <source>Pilot checklist</source>
        <translation>Liste de contrôle du pilote</translation>
    </message>
    <message>
        <source>Pilot complete</source>
        <translation>Pilote complet</translation>
    </message>
    <message>
        <source>Put forward</source>
        <translation>Proposer</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Classement</translation>
    </message>
    <message>
        <source>Scores are 0, 1 or 2.</source>
        <translation>Les notes sont 0, 1 ou 2.</translation>
    </message>
    <message>
        <source>Scores by committee</source>
        <translation>Notes par comité</translation>
    </message>
    <message>
        <source>Scores of the candidates</source>
        <translation>Notes des candidates</translation>
    </message>
    <message>
        <source>Status: {status}</source>
        <translation>Statut&#xa0;: {status}</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Somme</translation>
    </message>
    <message>
        <source>Technical assistance</source>
        <translation>Assistance technique</translation>
    </message>
    <message>
        <source>The round is known in every office with the next package. Its countries can be added later, too, and its names in other languages, among all records.</source>
        <translation>Chaque bureau connaîtra le tour avec le prochain paquet. Ses pays et ses noms dans d’autres langues peuvent aussi être ajoutés plus tard, dans toutes les fiches.</translation>
    </message>
    <message>
        <source>The round is made.</source>
        <translation>Le tour est créé.</translation>
    </message>
    <message>
        <source>The tool, tried</source>
        <translation>L’outil, essayé</translation>
    </message>
    <message>
        <source>This criterion gives no bonus.</source>
        <translation>Ce critère ne donne pas de bonus.</translation>
    </message>
    <message>
        <source>Toolkits</source>
        <translation>Boîtes à outils</translation>
    </message>
    <message>
        <source>Two people wrote this assessment differently.</source>
        <translation>Deux personnes ont saisi cette évaluation différemment.</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>Comment s’appelle-t-elle&#xa0;?</translation>
    </message>
    <message>
        <source>What the steering committee says is written at headquarters; it comes here with its package.</source>
        <translation>La parole du comité de pilotage est saisie au siège&#xa0;; elle arrive ici avec son paquet.</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>Où&#xa0;?</translation>
    </message>
    <message>
        <source>With whom?</source>
        <translation>Avec qui&#xa0;?</translation>
    </message>
    <message>
        <source>more than there are</source>
        <translation>plus qu’il n’y en a</translation>
    </message>
    <message>
        <source>no score yet</source>
        <translation>pas encore de note</translation>
    </message>
    <message>
        <source>not scored yet</source>
        <translation>pas encore notée</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>rien encore</translation>
    </message>
    <message>
        <source>{code} is now: {status}</source>
        <translation>{code} est maintenant&#xa0;: {status}</translation>
    </message>
    <message>
        <source>{code} takes part in the selection now.</source>
        <translation>{code} participe maintenant à la sélection.</translation>
    </message>
    <message>
        <source>{country} now has {taken} initiatives for {slots} places. Nothing is refused; please look again.</source>
        <translation>{country}&#xa0;: {taken} initiatives pour {slots} places. Rien n’est refusé&#xa0;; merci de vérifier.</translation>
    </message>
    <message>
        <source>{country}: {places} places taken</source>
        <translation>{country}&#xa0;: {places} places prises</translation>
    </message>
    <message>
        <source>{criterion}. Bonus: {what}</source>
        <translation>{criterion}. Bonus&#xa0;: {what}</translation>
    </message>
    <message>
        <source>{sum} of {most}</source>
        <translation>{sum} sur {most}</translation>
    </message>
    <message>
        <source>{taken} of {slots}</source>
        <translation>{taken} sur {slots}</translation>
    </message>
</context>
<context>
    <name>selftest</name>
    <message>
        <source>A report as PDF</source>
        <translation>Un rapport en PDF</translation>
    </message>
    <message>
        <source>Check both databases</source>
        <translation>Vérifier les deux bases</translation>
    </message>
    <message>
        <source>Everything works on this computer.</source>
        <translation>Tout fonctionne sur cet ordinateur.</translation>
    </message>
    <message>
        <source>First start</source>
        <translation>Premier démarrage</translation>
    </message>
    <message>
        <source>Keep a photo</source>
        <translation>Garder une photo</translation>
    </message>
    <message>
        <source>Lock and unlock</source>
        <translation>Verrouiller et déverrouiller</translation>
    </message>
    <message>
        <source>Pages of an office</source>
        <translation>Pages d’un bureau</translation>
    </message>
    <message>
        <source>Pages of headquarters</source>
        <translation>Pages du siège</translation>
    </message>
    <message>
        <source>Please send these lines to whoever helps you.</source>
        <translation>Envoyez ces lignes à la personne qui vous aide.</translation>
    </message>
    <message>
        <source>Read a foreign workbook</source>
        <translation>Lire un classeur d’ailleurs</translation>
    </message>
    <message>
        <source>Take a package</source>
        <translation>Prendre un paquet</translation>
    </message>
    <message>
        <source>Write a package</source>
        <translation>Écrire un paquet</translation>
    </message>
</context>
<context>
    <name>server</name>
    <message>
        <source>Certificate: {file}</source>
        <translation>Certificat&#xa0;: {file}</translation>
    </message>
    <message>
        <source>Choose a certificate…</source>
        <translation>Choisir un certificat…</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>Encrypted, and the server proves its name</source>
        <translation>Chiffrée, et le serveur prouve son nom</translation>
    </message>
    <message>
        <source>Encrypted, by a certificate we know</source>
        <translation>Chiffrée, par un certificat connu</translation>
    </message>
    <message>
        <source>Encrypted, whoever the server is</source>
        <translation>Chiffrée, quel que soit le serveur</translation>
    </message>
    <message>
        <source>Keep it in PostgreSQL’s password file</source>
        <translation>Le garder dans le fichier de PostgreSQL</translation>
    </message>
    <message>
        <source>Make the tables</source>
        <translation>Créer les tables</translation>
    </message>
    <message>
        <source>Name of this database</source>
        <translation>Nom de cette base</translation>
    </message>
    <message>
        <source>Not encrypted: only inside this computer</source>
        <translation>Non chiffrée&#xa0;: seulement dans cet ordinateur</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open a database on a server</source>
        <translation>Ouvrir une base sur un serveur</translation>
    </message>
    <message>
        <source>Open lately</source>
        <translation>Ouvertes récemment</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>The server’s certificate, or its authority’s</source>
        <translation>Le certificat du serveur, ou de son autorité</translation>
    </message>
    <message>
        <source>The way there</source>
        <translation>La liaison</translation>
    </message>
    <message>
        <source>This database is empty, and you may make the tables of Passerelle in it. It becomes a new database of headquarters. To bring one there that you have already, use “passerelle move” instead.</source>
        <translation>Cette base est vide, et vous pouvez y créer les tables de Passerelle. Elle devient une nouvelle base du siège. Pour y apporter une base que vous avez déjà, utilisez plutôt «&#xa0;passerelle move&#xa0;».</translation>
    </message>
    <message>
        <source>Without it the password is asked for each time. It never stands in the address.</source>
        <translation>Sinon, le mot de passe est demandé chaque fois. Il ne figure jamais dans l’adresse.</translation>
    </message>
    <message>
        <source>You log in as</source>
        <translation>Votre identifiant</translation>
    </message>
    <message>
        <source>e.g. Headquarters</source>
        <translation>p. ex. Siège</translation>
    </message>
    <message>
        <source>e.g. db.example.org</source>
        <translation>p. ex. db.example.org</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>A passphrase protects this database.</source>
        <translation>Une phrase secrète protège cette base de données.</translation>
    </message>
    <message>
        <source>A stolen laptop tells nothing without the passphrase.</source>
        <translation>Un ordinateur volé ne dit rien sans la phrase secrète.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Changer la phrase secrète…</translation>
    </message>
    <message>
        <source>Copies of everything, looked at before they count.</source>
        <translation>Des copies de tout, relues avant de compter.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Everything grows with it.</source>
        <translation>Tout grandit avec lui.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>For everybody</source>
        <translation>Pour tout le monde</translation>
    </message>
    <message>
        <source>For partners</source>
        <translation>Pour les partenaires</translation>
    </message>
    <message>
        <source>Four or five words that only you would put together are best. Without them nobody can read the data, and only headquarters can help, once it is known here: write them down, and keep the paper somewhere else than the laptop.</source>
        <translation>Le mieux&#xa0;: quatre ou cinq mots que vous seul mettriez ensemble. Sans eux, personne ne peut lire les données, et seul le siège peut aider, une fois connu ici&#xa0;: écrivez-les, et gardez le papier ailleurs que l’ordinateur.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>High contrast is made for bright sunlight.</source>
        <translation>Le contraste élevé est fait pour le plein soleil.</translation>
    </message>
    <message>
        <source>If the passphrase is forgotten, headquarters can help, after a phone call.</source>
        <translation>Si la phrase secrète est oubliée, le siège peut aider, après un appel téléphonique.</translation>
    </message>
    <message>
        <source>If the passphrase is forgotten, nobody can help yet: first compare headquarters’ digits, under Signatures, and take a package from there.</source>
        <translation>Si la phrase secrète est oubliée, personne ne peut encore aider&#xa0;: comparez d’abord les chiffres du siège, sous Signatures, et intégrez un de ses paquets.</translation>
    </message>
    <message>
        <source>In reports for partners and the public, fewer people than this are not shown, nor is any number that would give them away. Zero is shown. Headquarters’ own reports show everything.</source>
        <translation>Dans les rapports pour les partenaires et le public, un nombre de personnes inférieur n’est pas montré, ni aucun nombre qui le trahirait. Zéro est montré. Les rapports internes du siège montrent tout.</translation>
    </message>
    <message>
        <source>It stands on your decisions in history and audit. It stays at headquarters: no package holds it.</source>
        <translation>Il figure sur vos décisions, dans l’historique et le journal. Il reste au siège&#xa0;: aucun paquet ne le contient.</translation>
    </message>
    <message>
        <source>Keep the name</source>
        <translation>Garder le nom</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Larger text for a room, and what the trainer presses.</source>
        <translation>Un texte plus grand pour la salle, et les touches que presse le formateur.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Like this computer</source>
        <translation>Comme sur cet ordinateur</translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <translation>Se verrouiller tout seul</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Verrouiller maintenant</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <translation>Ouvrir le dossier des données</translation>
    </message>
    <message>
        <source>Passphrase of today</source>
        <translation>Phrase secrète actuelle</translation>
    </message>
    <message>
        <source>Protect</source>
        <translation>Protéger</translation>
    </message>
    <message>
        <source>Protect with a passphrase…</source>
        <translation>Protéger par une phrase secrète…</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Protection</translation>
    </message>
    <message>
        <source>Reports for others</source>
        <translation>Rapports pour d’autres</translation>
    </message>
    <message>
        <source>Show keys and clicks (Ctrl+Shift+T)</source>
        <translation>Montrer les touches et les clics (Ctrl+Shift+T)</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Texts, numbers and dates follow it at once.</source>
        <translation>Textes, nombres et dates s’y adaptent aussitôt.</translation>
    </message>
    <message>
        <source>The passphrase is changed. Older backups still open with the old one.</source>
        <translation>La phrase secrète est changée. Les anciennes sauvegardes s’ouvrent encore avec l’ancienne.</translation>
    </message>
    <message>
        <source>The server knows you as {login}.</source>
        <translation>Le serveur vous connaît sous le nom {login}.</translation>
    </message>
    <message>
        <source>There is no passphrase: whoever has this laptop, or a copy of its files, reads everything.</source>
        <translation>Il n’y a pas de phrase secrète&#xa0;: qui a cet ordinateur, ou une copie de ses fichiers, lit tout.</translation>
    </message>
    <message>
        <source>This database</source>
        <translation>Cette base de données</translation>
    </message>
    <message>
        <source>This database lies on a server: nothing of it stays on this laptop, and there is no passphrase. The server’s administrator protects its disks and backups, and says who may log in.</source>
        <translation>Cette base se trouve sur un serveur&#xa0;: rien n’en reste sur cet ordinateur, et il n’y a pas de phrase secrète. L’administrateur du serveur protège ses disques et ses sauvegardes, et dit qui peut entrer.</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation>Ce portable</translation>
    </message>
    <message>
        <source>What you do from now on bears this name: {name}</source>
        <translation>Ce que vous ferez désormais portera ce nom&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Who you are here</source>
        <translation>Qui vous êtes ici</translation>
    </message>
    <message>
        <source>Your name, for colleagues at headquarters</source>
        <translation>Votre nom, pour vos collègues du siège</translation>
    </message>
    <message numerus="yes">
        <source>after %n minutes</source>
        <translation>
            <numerusform>après %n minute</numerusform>
            <numerusform>après %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>only when the computer sleeps</source>
        <translation>seulement quand l’ordinateur est en veille</translation>
    </message>
</context>
<context>
    <name>sheet</name>
    <message>
        <source>Main activities</source>
        <translation>Activités principales</translation>
    </message>
    <message>
        <source>Nothing recorded yet.</source>
        <translation>Rien n’est encore saisi.</translation>
    </message>
    <message>
        <source>Successes, innovations, good practices and lessons</source>
        <translation>Réussites, innovations, bonnes pratiques et leçons</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shell</name>
    <message numerus="yes">
        <source>%n changes not sent</source>
        <translation>
            <numerusform>%n modification non envoyée</numerusform>
            <numerusform>%n modifications non envoyées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n fiche</numerusform>
            <numerusform>%n fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>A table from elsewhere</source>
        <translation>Un tableau venu d’ailleurs</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activités</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>Toutes les fiches</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Relancer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Beneficiaries</source>
        <translation>Bénéficiaires</translation>
    </message>
    <message>
        <source>Bring back a deleted record</source>
        <translation>Rétablir une fiche supprimée</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>Decide conflicts</source>
        <translation>Trancher les conflits</translation>
    </message>
    <message>
        <source>Deleted records</source>
        <translation>Fiches supprimées</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>Rétabli&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Edits made in Excel</source>
        <translation>Corrections faites dans Excel</translation>
    </message>
    <message>
        <source>Everything sent</source>
        <translation>Tout est envoyé</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Échanges</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Replier</translation>
    </message>
    <message>
        <source>Fold the navigation</source>
        <translation>Replier le menu</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Help: {topic}</source>
        <translation>Aide&#xa0;: {topic}</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>Initiative</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Initiatives</translation>
    </message>
    <message>
        <source>Initiatives by: {way}</source>
        <translation>Initiatives par&#xa0;: {way}</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation>Langue&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Leçons</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Make or restore a backup</source>
        <translation>Faire ou restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Finances</translation>
    </message>
    <message>
        <source>New activity</source>
        <translation>Nouvelle activité</translation>
    </message>
    <message>
        <source>New indicator</source>
        <translation>Nouvel indicateur</translation>
    </message>
    <message>
        <source>New initiative</source>
        <translation>Nouvelle initiative</translation>
    </message>
    <message>
        <source>New line of money</source>
        <translation>Nouvelle ligne financière</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nouvelle note</translation>
    </message>
    <message>
        <source>New partner</source>
        <translation>Nouveau partenaire</translation>
    </message>
    <message>
        <source>New question to other offices</source>
        <translation>Nouvelle question aux autres bureaux</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>Nouvelle fiche</translation>
    </message>
    <message>
        <source>New round</source>
        <translation>Nouveau tour</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Nothing goes on here that can be stopped.</source>
        <translation>Rien de ce qui est en cours ici ne peut être arrêté.</translation>
    </message>
    <message>
        <source>Nothing new begins on this page. Type “new” after Ctrl+K.</source>
        <translation>Rien de nouveau ne commence sur cette page. Tapez «&#xa0;nouveau&#xa0;» après Ctrl+K.</translation>
    </message>
    <message>
        <source>Nothing on this page waits to be saved.</source>
        <translation>Rien sur cette page n’attend d’être enregistré.</translation>
    </message>
    <message>
        <source>Nothing to redo.</source>
        <translation>Rien à rétablir.</translation>
    </message>
    <message>
        <source>Nothing to undo.</source>
        <translation>Rien à annuler.</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>Bureaux</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Ouverts récemment</translation>
    </message>
    <message>
        <source>Panel beside the list</source>
        <translation>Volet à côté de la liste</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partenaires</translation>
    </message>
    <message>
        <source>Places, themes</source>
        <translation>Pays et thèmes</translation>
    </message>
    <message>
        <source>Possible doubles</source>
        <translation>Doublons possibles</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Accusé de réception</translation>
    </message>
    <message>
        <source>Receive a package</source>
        <translation>Recevoir un paquet</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>Réception</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Signaler un problème</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Tours de sélection</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Écrans</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search records, pages and actions ({keys})</source>
        <translation>Rechercher fiches, pages et actions ({keys})</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Settings: {part}</source>
        <translation>Réglages&#xa0;: {part}</translation>
    </message>
    <message>
        <source>Show the names</source>
        <translation>Afficher les noms</translation>
    </message>
    <message>
        <source>Stop what goes on</source>
        <translation>Arrêter ce qui est en cours</translation>
    </message>
    <message>
        <source>Stopped. What you see may be incomplete.</source>
        <translation>Arrêté. Ce que vous voyez peut être incomplet.</translation>
    </message>
    <message>
        <source>TRAINING: nothing here is real</source>
        <translation>FORMATION&#xa0;: rien ici n’est réel</translation>
    </message>
    <message>
        <source>Take in a table</source>
        <translation>Intégrer un tableau</translation>
    </message>
    <message>
        <source>Theme: as the system</source>
        <translation>Thème&#xa0;: comme le système</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>Thème&#xa0;: sombre</translation>
    </message>
    <message>
        <source>Theme: high contrast</source>
        <translation>Thème&#xa0;: contraste élevé</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>Thème&#xa0;: clair</translation>
    </message>
    <message>
        <source>There is no panel on this page.</source>
        <translation>Cette page n’a pas de volet.</translation>
    </message>
    <message>
        <source>There is nothing to print on this page. Lists, reports, receipts and the sheet of an initiative can be printed.</source>
        <translation>Il n’y a rien à imprimer sur cette page. Les listes, les rapports, les accusés de réception et la fiche d’une initiative s’impriment.</translation>
    </message>
    <message>
        <source>Trainer’s view</source>
        <translation>Vue du formateur</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Annulé&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Without a passphrase there is nothing to lock.</source>
        <translation>Sans phrase secrète, il n’y a rien à verrouiller.</translation>
    </message>
    <message>
        <source>Work is still going on; the window closes by itself when it is done. Close it again to stop that work now: nothing of it is kept then.</source>
        <translation>Un travail est encore en cours&#xa0;; la fenêtre se fermera d’elle-même quand il sera terminé. Fermez-la une deuxième fois pour l’arrêter maintenant&#xa0;: rien n’en sera conservé.</translation>
    </message>
    <message>
        <source>Write a package</source>
        <translation>Écrire un paquet</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>encore {time} environ</translation>
    </message>
    <message>
        <source>deletion of {title}</source>
        <translation>suppression de {title}</translation>
    </message>
    <message>
        <source>new record {title}</source>
        <translation>nouvelle fiche {title}</translation>
    </message>
    <message>
        <source>{fields} of {title}</source>
        <translation>{fields} de {title}</translation>
    </message>
    <message>
        <source>{page}, {n} waiting</source>
        <translation>{page}, {n} en attente</translation>
    </message>
    <message>
        <source>{when} (date doubtful)</source>
        <translation>{when} (date douteuse)</translation>
    </message>
</context>
<context>
    <name>standing</name>
    <message>
        <source>A newer version of Passerelle may have written them. They stay here; send the next package once {office} has updated.</source>
        <translation>Une version plus récente de Passerelle les a peut-être écrites. Elles restent ici&#xa0;; envoyez le prochain paquet après la mise à jour là-bas ({office}).</translation>
    </message>
    <message>
        <source>All that was in it came with another package.</source>
        <translation>Tout ce qu’il contenait est venu avec un autre paquet.</translation>
    </message>
    <message>
        <source>Changes taken</source>
        <translation>Modifications prises</translation>
    </message>
    <message>
        <source>Changes {numbers} of {laptop}</source>
        <translation>Modifications {numbers}&#xa0;: {laptop}</translation>
    </message>
    <message>
        <source>Confirmed by phone on</source>
        <translation>Confirmé au téléphone le</translation>
    </message>
    <message>
        <source>Import this file in Passerelle, then write a package for {office}: it will hold what is missing.</source>
        <translation>Importez ce fichier dans Passerelle, puis écrivez un paquet ({office})&#xa0;: il contiendra ce qui manque.</translation>
    </message>
    <message>
        <source>Known before</source>
        <translation>Déjà connues</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Package {number} for {office}: no receipt yet</source>
        <translation>Paquet {number} ({office})&#xa0;: pas encore d’accusé de réception</translation>
    </message>
    <message>
        <source>Please send again whatever is not there any more.</source>
        <translation>Veuillez renvoyer tout ce qui n’y est plus.</translation>
    </message>
    <message>
        <source>Receipt of package {number} of {office}</source>
        <translation>Accusé de réception&#xa0;: paquet {number}, {office}</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Reçu par</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Reçu le</translation>
    </message>
    <message>
        <source>Received, all of it is in</source>
        <translation>Reçu, tout est pris</translation>
    </message>
    <message>
        <source>Received, but some of it was refused</source>
        <translation>Reçu, mais une partie a été refusée</translation>
    </message>
    <message>
        <source>Received; some of it waits for another package</source>
        <translation>Reçu&#xa0;; une partie attend un autre paquet</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusées</translation>
    </message>
    <message>
        <source>They belong to another office. Tell {office} what should change there, or record it again under your own office.</source>
        <translation>Elles appartiennent à un autre bureau. Dites là-bas ({office}) ce qui devrait changer, ou enregistrez-les de nouveau sous votre propre bureau.</translation>
    </message>
    <message>
        <source>They must stay here; nothing is lost. There is nothing to do.</source>
        <translation>Elles doivent rester ici&#xa0;; rien n’est perdu. Il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>They stay here. Ask {office} what is wrong.</source>
        <translation>Elles restent ici. Demandez là-bas ({office}) ce qui ne va pas.</translation>
    </message>
    <message>
        <source>Waiting for another package</source>
        <translation>En attente d’un autre paquet</translation>
    </message>
    <message>
        <source>Written on</source>
        <translation>Écrit le</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} et {last}</translation>
    </message>
    <message>
        <source>{laptop}: changes are missing</source>
        <translation>{laptop}&#xa0;: il manque des modifications</translation>
    </message>
    <message>
        <source>{laptop}: changes that others have are missing here since {day}</source>
        <translation>{laptop}&#xa0;: des modifications que d’autres ont manquent ici depuis le {day}</translation>
    </message>
    <message>
        <source>{laptop}: {here} here; {missing} missing since {day}</source>
        <translation>{laptop}&#xa0;: {here} ici&#xa0;; manque depuis le {day}&#xa0;: {missing}</translation>
    </message>
    <message>
        <source>{laptop}: {missing} missing since {day}</source>
        <translation>{laptop}&#xa0;: manque depuis le {day}&#xa0;: {missing}</translation>
    </message>
    <message numerus="yes">
        <source>{office} answered with package {number}, but %n changes are still missing.</source>
        <translation>
            <numerusform>{office}&#xa0;: réponse reçue avec le paquet {number}, mais %n modification manque encore.</numerusform>
            <numerusform>{office}&#xa0;: réponse reçue avec le paquet {number}, mais %n modifications manquent encore.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{office} asked again for %n changes; they went with package {number}.</source>
        <translation>
            <numerusform>{office}&#xa0;: %n modification redemandée, partie avec le paquet {number}.</numerusform>
            <numerusform>{office}&#xa0;: %n modifications redemandées, parties avec le paquet {number}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{office} asks again for %n changes.</source>
        <translation>
            <numerusform>{office}&#xa0;: %n modification redemandée.</numerusform>
            <numerusform>{office}&#xa0;: %n modifications redemandées.</numerusform>
        </translation>
    </message>
    <message>
        <source>{office} asks you to send again.</source>
        <translation>Demande de renvoi&#xa0;: {office}</translation>
    </message>
    <message numerus="yes">
        <source>{office} refused %n changes: {why}</source>
        <translation>
            <numerusform>{office}&#xa0;: %n modification refusée. {why}</numerusform>
            <numerusform>{office}&#xa0;: %n modifications refusées. {why}</numerusform>
        </translation>
    </message>
    <message>
        <source>{office} was asked on {day} to send again.</source>
        <translation>{office}&#xa0;: un renvoi a été demandé le {day}.</translation>
    </message>
    <message>
        <source>{office}, {laptop}</source>
        <translation>{office}, {laptop}</translation>
    </message>
</context>
<context>
    <name>start</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>A passphrase for this laptop</source>
        <translation>Une phrase secrète pour cet ordinateur</translation>
    </message>
    <message>
        <source>Begin without: whoever has the laptop reads everything</source>
        <translation>Commencer sans&#xa0;: qui a l’ordinateur lit tout</translation>
    </message>
    <message>
        <source>I am training, with invented data</source>
        <translation>Je me forme, avec des données inventées</translation>
    </message>
    <message>
        <source>I work at headquarters</source>
        <translation>Je travaille au siège</translation>
    </message>
    <message>
        <source>I work in a country office</source>
        <translation>Je travaille dans un bureau pays</translation>
    </message>
    <message>
        <source>In which language do you work?</source>
        <translation>Dans quelle langue travaillez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>Name of this laptop</source>
        <translation>Nom de ce portable</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Open a database</source>
        <translation>Ouvrir une base de données</translation>
    </message>
    <message>
        <source>Open a database I have already…</source>
        <translation>Ouvrir une base que j’ai déjà…</translation>
    </message>
    <message>
        <source>Open a database on a server…</source>
        <translation>Ouvrir une base sur un serveur…</translation>
    </message>
    <message>
        <source>Other folder…</source>
        <translation>Autre dossier…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Please choose your office from the list.</source>
        <translation>Choisissez votre bureau dans la liste.</translation>
    </message>
    <message>
        <source>Protect and begin</source>
        <translation>Protéger et commencer</translation>
    </message>
    <message>
        <source>So that everybody knows where a change comes from.</source>
        <translation>Pour que chacun sache d’où vient une modification.</translation>
    </message>
    <message>
        <source>The data will be kept in:</source>
        <translation>Les données seront conservées dans&#xa0;:</translation>
    </message>
    <message>
        <source>The database could not be opened</source>
        <translation>La base de données n’a pas pu s’ouvrir</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>What do you do here?</source>
        <translation>Que faites-vous ici&#xa0;?</translation>
    </message>
    <message>
        <source>Where the data is kept</source>
        <translation>Où les données sont conservées</translation>
    </message>
    <message>
        <source>Who finds or steals it reads nothing without these words.</source>
        <translation>Qui le trouve ou le vole ne lit rien sans ces mots.</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>Qui êtes-vous&#xa0;?</translation>
    </message>
    <message>
        <source>e.g. Laptop 1</source>
        <translation>p. ex. Portable 1</translation>
    </message>
</context>
<context>
    <name>table_import</name>
    <message numerus="yes">
        <source>%n rows may name a person: see below.</source>
        <translation>
            <numerusform>%n ligne désigne peut-être une personne&#xa0;: voyez ci-dessous.</numerusform>
            <numerusform>%n lignes désignent peut-être une personne&#xa0;: voyez ci-dessous.</numerusform>
        </translation>
    </message>
    <message>
        <source>(leave out)</source>
        <translation>(ne pas prendre)</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(sans titre)</translation>
    </message>
    <message>
        <source>A comma: 1.200,50</source>
        <translation>Une virgule&#xa0;: 1.200,50</translation>
    </message>
    <message>
        <source>A point: 1,200.50</source>
        <translation>Un point&#xa0;: 1,200.50</translation>
    </message>
    <message>
        <source>As the column shows</source>
        <translation>Comme le montre la colonne</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Devient</translation>
    </message>
    <message>
        <source>Before decimals stands</source>
        <translation>Devant les décimales</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiée</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>Jour, mois, année</translation>
    </message>
    <message>
        <source>Days are written</source>
        <translation>Les dates s’écrivent</translation>
    </message>
    <message>
        <source>It is a new one</source>
        <translation>C’est une nouvelle fiche</translation>
    </message>
    <message>
        <source>Known already</source>
        <translation>Déjà connue</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Ne pas la prendre</translation>
    </message>
    <message>
        <source>Leave out the rows that are not clear</source>
        <translation>Laisser de côté les lignes qui ne sont pas claires</translation>
    </message>
    <message>
        <source>Leave this row out</source>
        <translation>Laisser cette ligne de côté</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissée de côté</translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation>Mois, jour, année</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouvelle</translation>
    </message>
    <message>
        <source>Not clear</source>
        <translation>Pas clair</translation>
    </message>
    <message>
        <source>Read it so</source>
        <translation>Lire ainsi</translation>
    </message>
    <message>
        <source>Reading the table</source>
        <translation>Lecture du tableau</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>Lecture de {file}</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Recorded: {new} new, {changed} changed; {same} known already, {skipped} left out.</source>
        <translation>Enregistré&#xa0;: {new} nouvelles, {changed} modifiées&#xa0;; {same} déjà connues, {skipped} laissées de côté.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Row {n}</source>
        <translation>Ligne {n}</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>Lignes du tableau</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Take this row after all</source>
        <translation>Prendre quand même cette ligne</translation>
    </message>
    <message>
        <source>The rows are</source>
        <translation>Les lignes sont</translation>
    </message>
    <message>
        <source>This is a table of ours: its columns are known.</source>
        <translation>Ce tableau vient de Passerelle&#xa0;: ses colonnes sont connues.</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>À décider</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>À savoir</translation>
    </message>
    <message>
        <source>What is meant in {cell}</source>
        <translation>Ce qui est voulu en {cell}</translation>
    </message>
    <message>
        <source>Which record is meant?</source>
        <translation>De quelle fiche s’agit-il&#xa0;?</translation>
    </message>
    <message>
        <source>Year, month, day</source>
        <translation>Année, mois, jour</translation>
    </message>
    <message>
        <source>{file}: nothing is recorded before you press “Take in”. An empty cell never clears what is known.</source>
        <translation>{file}&#xa0;: rien n’est enregistré avant que vous cliquiez sur «&#xa0;Intégrer&#xa0;». Une cellule vide n’efface jamais ce qui est connu.</translation>
    </message>
    <message>
        <source>{new} new, {changed} changed, {same} known already, {open} to decide</source>
        <translation>{new} nouvelles, {changed} modifiées, {same} déjà connues, {open} à décider</translation>
    </message>
    <message>
        <source>{title} ({likeness} % alike)</source>
        <translation>{title} (ressemblance {likeness}&#xa0;%)</translation>
    </message>
</context>
<context>
    <name>tables</name>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n fiche</numerusform>
            <numerusform>%n fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already so</source>
        <translation>
            <numerusform>%n déjà ainsi</numerusform>
            <numerusform>%n déjà ainsi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot have it</source>
        <translation>
            <numerusform>impossible pour %n</numerusform>
            <numerusform>impossible pour %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells cannot be read: please correct what is marked</source>
        <translation>
            <numerusform>%n case est illisible&#xa0;: corrigez ce qui est marqué</numerusform>
            <numerusform>%n cases sont illisibles&#xa0;: corrigez ce qui est marqué</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here already and left out</source>
        <translation>
            <numerusform>%n déjà là, laissée de côté</numerusform>
            <numerusform>%n déjà là, laissées de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are too many at once</source>
        <translation>
            <numerusform>%n de plus, c’est trop à la fois</numerusform>
            <numerusform>%n de plus, c’est trop à la fois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records changed.</source>
        <translation>
            <numerusform>%n fiche modifiée.</numerusform>
            <numerusform>%n fiches modifiées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records deleted.</source>
        <translation>
            <numerusform>%n fiche supprimée.</numerusform>
            <numerusform>%n fiches supprimées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records recorded.</source>
        <translation>
            <numerusform>%n fiche saisie.</numerusform>
            <numerusform>%n fiches saisies.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records selected</source>
        <translation>
            <numerusform>%n fiche sélectionnée</numerusform>
            <numerusform>%n fiches sélectionnées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows copied, with their headings.</source>
        <translation>
            <numerusform>%n ligne copiée, avec ses en-têtes.</numerusform>
            <numerusform>%n lignes copiées, avec leurs en-têtes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will change</source>
        <translation>
            <numerusform>%n sera modifiée</numerusform>
            <numerusform>%n seront modifiées</numerusform>
        </translation>
    </message>
    <message>
        <source>A new record was begun and not saved: {entity}</source>
        <translation>Une nouvelle fiche est commencée et pas enregistrée&#xa0;: {entity}</translation>
    </message>
    <message>
        <source>Add these</source>
        <translation>Ajouter ceux-ci</translation>
    </message>
    <message numerus="yes">
        <source>Change %n records</source>
        <translation>
            <numerusform>Modifier %n fiche</numerusform>
            <numerusform>Modifier %n fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a field</source>
        <translation>Choisir un champ</translation>
    </message>
    <message>
        <source>Choose filters first; then you can keep them by name here.</source>
        <translation>Choisissez d’abord des filtres&#xa0;; vous pourrez ensuite les garder ici sous un nom.</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>Fermer le volet</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Columns (no room for: {columns})</source>
        <translation>Colonnes (sans place&#xa0;: {columns})</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n records?</source>
        <translation>
            <numerusform>Supprimer %n fiche&#xa0;?</numerusform>
            <numerusform>Supprimer %n fiches&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete these records</source>
        <translation>Supprimer ces fiches</translation>
    </message>
    <message>
        <source>Deleted records…</source>
        <translation>Fiches supprimées…</translation>
    </message>
    <message>
        <source>Draft: begun and not saved yet</source>
        <translation>Brouillon&#xa0;: commencé, pas encore enregistré</translation>
    </message>
    <message numerus="yes">
        <source>Empty the field in %n records</source>
        <translation>
            <numerusform>Vider le champ dans %n fiche</numerusform>
            <numerusform>Vider le champ dans %n fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>Field to change</source>
        <translation>Champ à modifier</translation>
    </message>
    <message>
        <source>Filters kept by name</source>
        <translation>Filtres gardés sous un nom</translation>
    </message>
    <message>
        <source>Find in this list</source>
        <translation>Chercher ici</translation>
    </message>
    <message>
        <source>Forget a filter</source>
        <translation>Oublier un filtre</translation>
    </message>
    <message>
        <source>Forgotten: {name}</source>
        <translation>Oublié&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Give all of them one value</source>
        <translation>Leur donner à toutes la même valeur</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Just these</source>
        <translation>Ceux-ci seulement</translation>
    </message>
    <message>
        <source>Keep these filters as</source>
        <translation>Garder ces filtres sous le nom</translation>
    </message>
    <message>
        <source>Kept: {name}</source>
        <translation>Gardé&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Type de fiche</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Les abandonner</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Plus de filtres</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouvelle fiche</translation>
    </message>
    <message>
        <source>Next marked cell</source>
        <translation>Case marquée suivante</translation>
    </message>
    <message>
        <source>No record fits the filters above.</source>
        <translation>Aucune fiche ne correspond aux filtres ci-dessus.</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aucun encore</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Panel beside the list (Ctrl+I)</source>
        <translation>Volet à côté de la liste (Ctrl+I)</translation>
    </message>
    <message>
        <source>Paste rows from a spreadsheet (Ctrl+V)</source>
        <translation>Coller des lignes d’un tableur (Ctrl+V)</translation>
    </message>
    <message>
        <source>People reached: at least {n}</source>
        <translation>Personnes atteintes&#xa0;: au moins {n}</translation>
    </message>
    <message>
        <source>People reached: {n}</source>
        <translation>Personnes atteintes&#xa0;: {n}</translation>
    </message>
    <message>
        <source>Print the list (Ctrl+P)</source>
        <translation>Imprimer la liste (Ctrl+P)</translation>
    </message>
    <message numerus="yes">
        <source>Record %n rows</source>
        <translation>
            <numerusform>Saisir %n ligne</numerusform>
            <numerusform>Saisir %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Record the first one</source>
        <translation>Saisir la première fiche</translation>
    </message>
    <message>
        <source>Rows from the clipboard: {entity}</source>
        <translation>Lignes du presse-papiers&#xa0;: {entity}</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Space shows or hides a column, Alt+↑ and Alt+↓ move it, ← and → set its width.</source>
        <translation>Espace affiche ou masque une colonne, Alt+↑ et Alt+↓ la déplacent, ← et → règlent sa largeur.</translation>
    </message>
    <message>
        <source>Take these away</source>
        <translation>Retirer ceux-ci</translation>
    </message>
    <message>
        <source>The clipboard holds no rows.</source>
        <translation>Le presse-papiers ne contient aucune ligne.</translation>
    </message>
    <message>
        <source>This row is here already and is left out.</source>
        <translation>Cette ligne est déjà là&#xa0;; elle est laissée de côté.</translation>
    </message>
    <message>
        <source>Usual columns</source>
        <translation>Colonnes habituelles</translation>
    </message>
    <message>
        <source>a column is missing: {fields}</source>
        <translation>il manque une colonne&#xa0;: {fields}</translation>
    </message>
    <message>
        <source>nothing is saved yet</source>
        <translation>rien n’est encore enregistré</translation>
    </message>
    <message>
        <source>{column} (no room now)</source>
        <translation>{column} (sans place ici)</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field}&#xa0;:&#xa0;{value}</translation>
    </message>
    <message>
        <source>{name} (not taken)</source>
        <translation>{name} (non repris)</translation>
    </message>
    <message>
        <source>{n} of {m} selected</source>
        <translation>{n} sur {m} sélectionnées</translation>
    </message>
    <message>
        <source>{value}, draft not saved yet</source>
        <translation>{value}, brouillon pas encore enregistré</translation>
    </message>
    <message>
        <source>{value}, waits for a decision</source>
        <translation>{value}, attend une décision</translation>
    </message>
</context>
<context>
    <name>themes</name>
    <message>
        <source>Areas of migration</source>
        <translation>Domaines de migration</translation>
    </message>
    <message>
        <source>Crosscutting</source>
        <translation>Thèmes transversaux</translation>
    </message>
    <message>
        <source>Engagement of local governments</source>
        <translation>Engagement des collectivités locales</translation>
    </message>
    <message>
        <source>Levels of government</source>
        <translation>Niveaux de gouvernance</translation>
    </message>
    <message>
        <source>Objectives of the Global Compact for Migration</source>
        <translation>Objectifs du Pacte mondial sur les migrations</translation>
    </message>
    <message>
        <source>Principles of the Global Compact</source>
        <translation>Principes du Pacte mondial</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>Secteurs</translation>
    </message>
    <message>
        <source>Sustainable Development Goals</source>
        <translation>Objectifs de développement durable</translation>
    </message>
    <message>
        <source>Target groups</source>
        <translation>Groupes cibles</translation>
    </message>
    <message>
        <source>Themes of knowledge</source>
        <translation>Thèmes de connaissance</translation>
    </message>
</context>
<context>
    <name>together</name>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>il y a&#xa0;%n jour</numerusform>
            <numerusform>il y a&#xa0;%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months left</source>
        <translation>
            <numerusform>reste&#xa0;%n mois</numerusform>
            <numerusform>restent&#xa0;%n mois</numerusform>
        </translation>
    </message>
    <message>
        <source>A survey or stock-taking was held</source>
        <translation>Une enquête ou un bilan a eu lieu</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>À la fin</translation>
    </message>
    <message>
        <source>Capacity needs answered by a training</source>
        <translation>Besoins de compétences couverts par une formation</translation>
    </message>
    <message>
        <source>Consortium</source>
        <translation>Consortium</translation>
    </message>
    <message>
        <source>Drafts and outputs are reviewed together</source>
        <translation>Termes de référence et livrables sont examinés ensemble</translation>
    </message>
    <message>
        <source>Each lead agency has a focal point</source>
        <translation>Chaque agence chef de file a un point focal</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>From policy to result</source>
        <translation>De la politique au résultat</translation>
    </message>
    <message>
        <source>It is said what continues</source>
        <translation>Il est dit ce qui continue</translation>
    </message>
    <message>
        <source>It is said who owns the results</source>
        <translation>Il est dit qui reprend les résultats</translation>
    </message>
    <message>
        <source>Late activities</source>
        <translation>Activités en retard</translation>
    </message>
    <message>
        <source>Lessons are written down</source>
        <translation>Les leçons sont écrites</translation>
    </message>
    <message>
        <source>Mixed: local authority and civil society</source>
        <translation>Mixte&#xa0;: collectivité et société civile</translation>
    </message>
    <message>
        <source>Not reached yet</source>
        <translation>Pas encore atteint</translation>
    </message>
    <message>
        <source>Not yet: {names}</source>
        <translation>Pas encore&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Public, civil and private partners take part</source>
        <translation>Partenaires publics, civils et privés participent</translation>
    </message>
    <message>
        <source>Reached: owned and institutionalised</source>
        <translation>Atteint&#xa0;: approprié et institutionnalisé</translation>
    </message>
    <message>
        <source>Received for each dollar granted</source>
        <translation>Reçu pour chaque dollar de subvention</translation>
    </message>
    <message>
        <source>Results are recorded</source>
        <translation>Des résultats sont enregistrés</translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation>Changement d’échelle</translation>
    </message>
    <message>
        <source>Spent of the grant</source>
        <translation>Dépensé sur la subvention</translation>
    </message>
    <message>
        <source>Tasks are divided by what each does best</source>
        <translation>Les tâches sont réparties selon l’avantage de chacun</translation>
    </message>
    <message>
        <source>The last talk was within 30 days</source>
        <translation>Le dernier échange date de moins de 30 jours</translation>
    </message>
    <message>
        <source>The project was designed together</source>
        <translation>Le projet a été conçu ensemble</translation>
    </message>
    <message>
        <source>Tipping point</source>
        <translation>Point de bascule</translation>
    </message>
    <message>
        <source>Working together</source>
        <translation>Travailler ensemble</translation>
    </message>
    <message>
        <source>civil</source>
        <translation>civils</translation>
    </message>
    <message>
        <source>diaspora</source>
        <translation>diaspora</translation>
    </message>
    <message>
        <source>local authorities</source>
        <translation>collectivités</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>private or social</source>
        <translation>privés ou sociaux</translation>
    </message>
    <message>
        <source>public</source>
        <translation>publics</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>{policy} → activities done: {actions} → results: {results}</source>
        <translation>{policy} → activités faites&#xa0;: {actions} → résultats&#xa0;: {results}</translation>
    </message>
</context>
<context>
    <name>tour</name>
    <message>
        <source>Agreed by telephone.</source>
        <translation>Convenu par téléphone.</translation>
    </message>
    <message>
        <source>Both laptops of Costa Rica correct the summary of CR-1 without knowing of each other; headquarters sees both texts as a conflict.</source>
        <translation>Les deux portables du Costa Rica corrigent le résumé de CR-1 sans le savoir l’un de l’autre&#xa0;; le siège voit les deux textes comme un conflit.</translation>
    </message>
    <message>
        <source>Each office sends a package; headquarters takes them in any order and has {count} initiatives, {total} USD.</source>
        <translation>Chaque bureau envoie un paquet&#xa0;; le siège les intègre dans n’importe quel ordre et compte {count} initiatives, {total} USD.</translation>
    </message>
    <message>
        <source>Eight offices record {count} initiatives, {total} USD in all; headquarters and the second laptop of Costa Rica are still empty.</source>
        <translation>Huit bureaux saisissent {count} initiatives, {total} USD en tout&#xa0;; le siège et le second portable du Costa Rica sont encore vides.</translation>
    </message>
    <message>
        <source>Every database agrees with its own log; headquarters has {count} initiatives and {total} USD, and so have the offices together.</source>
        <translation>Chaque base concorde avec son journal&#xa0;; le siège compte {count} initiatives et {total} USD, tout comme l’ensemble des bureaux.</translation>
    </message>
    <message>
        <source>Everybody sends and takes once more: all digests are equal, at headquarters and on {laptops} laptops.</source>
        <translation>Chacun envoie et intègre une dernière fois&#xa0;: toutes les empreintes sont égales, au siège et sur {laptops} portables.</translation>
    </message>
    <message>
        <source>Headquarters answers with a comment for each office and a tip for all; every office now knows that its package arrived, and all digests are equal.</source>
        <translation>Le siège répond par un commentaire à chaque bureau et une astuce pour tous&#xa0;; chaque bureau sait maintenant que son paquet est arrivé, et toutes les empreintes sont égales.</translation>
    </message>
    <message>
        <source>Headquarters decides; the decision travels back, all three show the same text, and the history keeps the other one.</source>
        <translation>Le siège tranche&#xa0;; la décision repart, les trois affichent le même texte, et l’historique garde l’autre.</translation>
    </message>
    <message>
        <source>Invite the neighbouring municipality early.</source>
        <translation>Invitez tôt la commune voisine.</translation>
    </message>
    <message>
        <source>Package {number} of Ecuador is lost on its way: headquarters sees the gap, and the next package brings its changes as well.</source>
        <translation>Le paquet {number} de l’Équateur se perd en chemin&#xa0;: le siège voit le trou, et le paquet suivant apporte aussi ses modifications.</translation>
    </message>
    <message>
        <source>Somebody corrects {file} in a spreadsheet program: the change in sheet {sheet}, cell {cell} is recognised and named, and headquarters accepts it.</source>
        <translation>Quelqu’un corrige {file} dans un tableur&#xa0;: la modification dans la feuille {sheet}, cellule {cell}, est reconnue et signalée, et le siège l’accepte.</translation>
    </message>
    <message>
        <source>Thank you. When does it start?</source>
        <translation>Merci. Quand est-ce que cela commence&#xa0;?</translation>
    </message>
    <message>
        <source>The canton supports its own projects on the border.</source>
        <translation>Le canton soutient ses propres projets à la frontière.</translation>
    </message>
    <message>
        <source>The canton supports projects of workers who cross the border.</source>
        <translation>Le canton soutient les projets des travailleurs qui passent la frontière.</translation>
    </message>
    <message>
        <source>The lost package {file} is found at last; old as it is, it changes nothing.</source>
        <translation>Le paquet perdu {file} est enfin retrouvé&#xa0;; trop ancien, il ne change rien.</translation>
    </message>
    <message>
        <source>The mayors meet every month.</source>
        <translation>Les maires se réunissent chaque mois.</translation>
    </message>
    <message>
        <source>The package {file} comes a second time: already received on {when}, 0 changes.</source>
        <translation>Le paquet {file} arrive une seconde fois&#xa0;: déjà reçu le {when}, 0 modification.</translation>
    </message>
    <message>
        <source>The second laptop of Costa Rica gets everything from the first one by a package: {changes} changes, both hold the same.</source>
        <translation>Le second portable du Costa Rica reçoit tout du premier par un paquet&#xa0;: {changes} modifications, les deux contiennent la même chose.</translation>
    </message>
    <message>
        <source>Young women start businesses with relatives abroad.</source>
        <translation>Des jeunes femmes créent des entreprises avec des proches à l’étranger.</translation>
    </message>
    <message>
        <source>Young women start businesses with those who went abroad.</source>
        <translation>Des jeunes femmes créent des entreprises avec celles et ceux qui sont partis.</translation>
    </message>
</context>
<context>
    <name>trust</name>
    <message>
        <source>A package of a laptop whose digits nobody compared waits until somebody rings.</source>
        <translation>Le paquet d’un ordinateur dont personne n’a comparé les chiffres attend que quelqu’un appelle.</translation>
    </message>
    <message>
        <source>Compare digits…</source>
        <translation>Comparer les chiffres…</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Confirmed. It counts from now on.</source>
        <translation>Confirmé. Cela compte désormais.</translation>
    </message>
    <message>
        <source>Copy the digits</source>
        <translation>Copier les chiffres</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Digits of this laptop</source>
        <translation>Chiffres de cet ordinateur</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Each laptop signs its packages. Whose signature it is, two people find out by phone.</source>
        <translation>Chaque ordinateur signe ses paquets. De qui est la signature, deux personnes l’établissent au téléphone.</translation>
    </message>
    <message>
        <source>Every package is taken, whoever made it: its receipt only says what the signature was worth. A forged file would go in unnoticed.</source>
        <translation>Tout paquet est pris, qui que ce soit qui l’ait fait&#xa0;: son reçu dit seulement ce que valait la signature. Un fichier falsifié entrerait sans qu’on le remarque.</translation>
    </message>
    <message>
        <source>For a laptop that was lost or stolen. Nothing it signs is taken any more, here and, with your next packages, in every office; what came before stays. This cannot be undone: if the laptop is found again, it begins anew, with a new key.</source>
        <translation>Pour un ordinateur perdu ou volé. Rien de ce qu’il signe n’est plus pris, ici et, avec vos prochains paquets, dans chaque bureau&#xa0;; ce qui est venu avant reste. Cela ne peut être annulé&#xa0;: si l’ordinateur est retrouvé, il recommence, avec une nouvelle clé.</translation>
    </message>
    <message>
        <source>Form for a lost laptop…</source>
        <translation>Fiche d’ordinateur perdu…</translation>
    </message>
    <message>
        <source>Is it really {office}?</source>
        <translation>Est-ce bien {office}&#xa0;?</translation>
    </message>
    <message>
        <source>Key revoked</source>
        <translation>Clé révoquée</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>Ordinateur</translation>
    </message>
    <message>
        <source>Laptops whose digits were compared</source>
        <translation>Ordinateurs dont les chiffres ont été comparés</translation>
    </message>
    <message>
        <source>Nobody can be reached and it cannot wait? You may take this one file. Its receipt will say that nobody was verified, and the next file asks again. If somebody else made it, false records stand here under the name of {office} until you undo it.</source>
        <translation>Personne n’est joignable et cela ne peut attendre&#xa0;? Vous pouvez prendre ce seul fichier. Son reçu dira que personne n’a été vérifié, et le fichier suivant demandera de nouveau. Si quelqu’un d’autre l’a fait, de fausses fiches restent ici sous le nom de {office} jusqu’à ce que vous l’annuliez.</translation>
    </message>
    <message>
        <source>Nobody’s digits were compared here yet.</source>
        <translation>Aucun chiffre n’a encore été comparé ici.</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Non signé</translation>
    </message>
    <message>
        <source>One person verifies or revokes a laptop, another confirms it here under her or his own name; only then it counts. The names are not proven: they say who answers for it.</source>
        <translation>Une personne vérifie ou révoque un ordinateur, une autre le confirme ici sous son propre nom&#xa0;; cela ne compte qu’ensuite. Les noms ne sont pas prouvés&#xa0;: ils disent qui en répond.</translation>
    </message>
    <message>
        <source>Proposed. A second person confirms it here.</source>
        <translation>Proposé. Une deuxième personne le confirme ici.</translation>
    </message>
    <message>
        <source>Proposed: {laptop}. A second person confirms it in Settings, under Signatures.</source>
        <translation>Proposé&#xa0;: {laptop}. Une deuxième personne le confirme dans les Réglages, sous Signatures.</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Révoquer</translation>
    </message>
    <message>
        <source>Revoked. Every office hears of it with the next package you write for it.</source>
        <translation>Révoqué. Chaque bureau l’apprend par le prochain paquet que vous lui écrivez.</translation>
    </message>
    <message>
        <source>Revoke… (lost laptop)</source>
        <translation>Révoquer… (ordinateur perdu)</translation>
    </message>
    <message>
        <source>Save my enrolment…</source>
        <translation>Enregistrer mon inscription…</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Signature broken</source>
        <translation>Signature brisée</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>Signed by us</source>
        <translation>Signé par nous</translation>
    </message>
    <message>
        <source>Signed with another key</source>
        <translation>Signé d’une autre clé</translation>
    </message>
    <message>
        <source>Signed, not verified</source>
        <translation>Signé, non vérifié</translation>
    </message>
    <message>
        <source>Signed, verified</source>
        <translation>Signé, vérifié</translation>
    </message>
    <message>
        <source>Take it all the same…</source>
        <translation>Le prendre quand même…</translation>
    </message>
    <message>
        <source>Take it once all the same</source>
        <translation>Le prendre quand même cette fois</translation>
    </message>
    <message>
        <source>Take nothing of laptops nobody verified</source>
        <translation>Ne rien prendre d’un ordinateur non vérifié</translation>
    </message>
    <message>
        <source>The first four groups must be just these. The last two are not shown: type them as you hear them.</source>
        <translation>Les quatre premiers groupes doivent être exactement ceux-ci. Les deux derniers ne sont pas montrés&#xa0;: tapez-les comme vous les entendez.</translation>
    </message>
    <message>
        <source>The last two groups, as you heard them</source>
        <translation>Les deux derniers groupes, tels que vous les avez entendus</translation>
    </message>
    <message>
        <source>Trust {laptop} no longer?</source>
        <translation>Ne plus faire confiance à {laptop}&#xa0;?</translation>
    </message>
    <message>
        <source>Two persons decide on trust</source>
        <translation>Deux personnes décident de la confiance</translation>
    </message>
    <message>
        <source>Verified: {laptop}. What it signs is believed from now on.</source>
        <translation>Vérifié&#xa0;: {laptop}. Ce qu’il signe est cru désormais.</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Verify from a file…</source>
        <translation>Vérifier d’après un fichier…</translation>
    </message>
    <message>
        <source>Verify headquarters…</source>
        <translation>Vérifier le siège…</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Whoever rings you to verify this laptop has you read these digits out. They are no secret.</source>
        <translation>Qui vous appelle pour vérifier cet ordinateur vous fait lire ces chiffres. Ils ne sont pas secrets.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>enrolment {office} {laptop}</source>
        <translation>inscription {office} {laptop}</translation>
    </message>
    <message>
        <source>{file} is written. Send it to headquarters; they ring you, and then you read your digits out.</source>
        <translation>{file} est écrit. Envoyez-le au siège&#xa0;; il vous appelle, et vous lisez alors vos chiffres.</translation>
    </message>
    <message>
        <source>{file} says it comes from {office}, and nobody has signed it: anybody could have made it. Best ask {office} for a new package, written with this version.</source>
        <translation>{file} dit venir de {office}, et personne ne l’a signé&#xa0;: n’importe qui a pu le faire. Le mieux est de demander à ce bureau ({office}) un nouveau paquet, écrit avec cette version.</translation>
    </message>
    <message>
        <source>{file} says it comes from “{laptop}”, {office}. Ring {office} at a number you knew before, never at one that came with the file, and have them read out the digits of that laptop: they stand there in Settings, under Signatures.</source>
        <translation>{file} dit venir de «&#xa0;{laptop}&#xa0;», {office}. Appelez ce bureau ({office}) à un numéro que vous connaissiez déjà, jamais à un numéro venu avec le fichier, et faites-vous lire les chiffres de cet ordinateur&#xa0;: ils y figurent dans les Réglages, sous Signatures.</translation>
    </message>
    <message>
        <source>{name} verified “{laptop}”. A second person confirms it.</source>
        <translation>{name} a vérifié «&#xa0;{laptop}&#xa0;». Une deuxième personne le confirme.</translation>
    </message>
    <message>
        <source>{name} wants one person alone to decide again. A second person confirms it.</source>
        <translation>{name} veut qu’une seule personne décide de nouveau. Une deuxième personne le confirme.</translation>
    </message>
    <message>
        <source>{name} wants to revoke “{laptop}”. A second person confirms it.</source>
        <translation>{name} veut révoquer «&#xa0;{laptop}&#xa0;». Une deuxième personne le confirme.</translation>
    </message>
    <message>
        <source>“{laptop}”, {office}, has a new key, and its verified key of before vouches for it: nobody needs to ring. If that laptop was lost in between, revoke it instead.</source>
        <translation>«&#xa0;{laptop}&#xa0;», {office}, a une nouvelle clé, et sa clé vérifiée d’avant s’en porte garante&#xa0;: nul besoin d’appeler. Si cet ordinateur a été perdu entre-temps, révoquez-le plutôt.</translation>
    </message>
</context>
<context>
    <name>units</name>
    <message>
        <source>bytes</source>
        <translation>octets</translation>
    </message>
    <message>
        <source>months</source>
        <translation>mois</translation>
    </message>
</context>
<context>
    <name>unlock</name>
    <message>
        <source>A passphrase has {least} letters or more; four or five words are good.</source>
        <translation>Une phrase secrète compte au moins {least} lettres&#xa0;; quatre ou cinq mots, c’est bien.</translation>
    </message>
    <message>
        <source>Another database…</source>
        <translation>Une autre base de données…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Choose the passphrase that counts from now on.</source>
        <translation>Choisissez la phrase secrète qui compte désormais.</translation>
    </message>
    <message>
        <source>Headquarters can help. Save a request, and send it there by mail or stick.</source>
        <translation>Le siège peut aider. Enregistrez une demande, et envoyez-la-lui par courriel ou sur une clé USB.</translation>
    </message>
    <message>
        <source>I forgot the passphrase</source>
        <translation>J’ai oublié la phrase secrète</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>Open the answer…</source>
        <translation>Ouvrir la réponse…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Protecting the data…</source>
        <translation>Protection des données…</translation>
    </message>
    <message>
        <source>Save it once more…</source>
        <translation>L’enregistrer encore une fois…</translation>
    </message>
    <message>
        <source>Save the request…</source>
        <translation>Enregistrer la demande…</translation>
    </message>
    <message>
        <source>Set it and open</source>
        <translation>La définir et ouvrir</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Montrer ce que je tape</translation>
    </message>
    <message>
        <source>The data on this laptop is protected now.</source>
        <translation>Les données de cet ordinateur sont maintenant protégées.</translation>
    </message>
    <message>
        <source>The request is made. Headquarters rings you before it answers: then read these digits out.</source>
        <translation>La demande est faite. Le siège vous appelle avant de répondre&#xa0;: lisez-lui alors ces chiffres.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>La même encore une fois</translation>
    </message>
    <message>
        <source>The two lines differ. Please type both again.</source>
        <translation>Les deux lignes diffèrent. Veuillez retaper les deux.</translation>
    </message>
    <message>
        <source>This is not the passphrase. Please try again.</source>
        <translation>Ce n’est pas la phrase secrète. Veuillez réessayer.</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>Cela prend un instant.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>request {database}</source>
        <translation>demande {database}</translation>
    </message>
</context>
<context>
    <name>viewing</name>
    <message>
        <source>Only to look at: {folder} cannot be written.</source>
        <translation>Consultation seule&#xa0;: rien ne peut être écrit dans {folder}.</translation>
    </message>
    <message>
        <source>Save a copy to…</source>
        <translation>Enregistrer une copie sous…</translation>
    </message>
</context>
<context>
    <name>ways</name>
    <message numerus="yes">
        <source>%n initiatives have none yet.</source>
        <translation>
            <numerusform>%n initiative n’en a pas encore.</numerusform>
            <numerusform>%n initiatives n’en ont pas encore.</numerusform>
        </translation>
    </message>
    <message>
        <source>An initiative may stand under several.</source>
        <translation>Une initiative peut figurer sous plusieurs.</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Crosscutting theme</source>
        <translation>Thème transversal</translation>
    </message>
    <message>
        <source>GCM objective</source>
        <translation>Objectif du Pacte mondial</translation>
    </message>
    <message>
        <source>GCM principle</source>
        <translation>Principe du Pacte mondial</translation>
    </message>
    <message>
        <source>Knowledge theme</source>
        <translation>Thème de savoir</translation>
    </message>
    <message>
        <source>Level of government</source>
        <translation>Niveau de gouvernement</translation>
    </message>
    <message>
        <source>Local government area</source>
        <translation>Engagement local</translation>
    </message>
    <message>
        <source>Migration area</source>
        <translation>Domaine de migration</translation>
    </message>
    <message>
        <source>No initiative yet</source>
        <translation>Aucune initiative pour l’instant</translation>
    </message>
    <message>
        <source>Nothing here yet. Choose themes on the page of an initiative, and they are counted here.</source>
        <translation>Rien ici pour l’instant. Choisissez des thèmes sur la page d’une initiative&#xa0;; ils seront comptés ici.</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Reports about it</source>
        <translation>Rapports à ce sujet</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Tour</translation>
    </message>
    <message>
        <source>SDG</source>
        <translation>ODD</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Secteur</translation>
    </message>
    <message numerus="yes">
        <source>Show its %n initiatives</source>
        <translation>
            <numerusform>Montrer sa %n initiative</numerusform>
            <numerusform>Montrer ses %n initiatives</numerusform>
        </translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>Groupe cible</translation>
    </message>
    <message>
        <source>What stands under each</source>
        <translation>Ce que chacun contient</translation>
    </message>
    <message>
        <source>{number}. {name}</source>
        <translation>{number}. {name}</translation>
    </message>
    <message>
        <source>{n} of {m} in use</source>
        <translation>{n} sur {m} utilisés</translation>
    </message>
</context>
</TS>
