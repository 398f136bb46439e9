#!/bin/sh
# Installs Passerelle for the person who runs it, without an administrator; or removes it again.
#
#   sh install.sh            installs, or brings an older version up
#   sh install.sh --remove   removes the program; databases and packages stay
#
# The program goes to ~/.local/lib/passerelle. What is new is tried before it takes the old place.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
place=$HOME/.local/lib/passerelle
link=$HOME/.local/bin/passerelle
share=${XDG_DATA_HOME:-$HOME/.local/share}
entry=$share/applications/passerelle.desktop
kind=$share/mime/packages/passerelle.xml

say() {
    case ${LC_ALL:-${LC_MESSAGES:-${LANG:-}}} in
    fr*) case $1 in
        done) echo "Passerelle est installé. Il figure dans le menu, et ici : $place/passerelle" ;;
        open) echo "Passerelle est ouvert. Fermez-le, puis recommencez." ;;
        fails) echo "Passerelle ne démarre pas sur ce système ; rien n’a été changé. Il faut Debian 12, Ubuntu 24.04 ou plus récent." ;;
        gone) echo "Passerelle est retiré. Vos bases, vos paquets et vos sauvegardes sont restés où ils étaient." ;;
        esac ;;
    es*) case $1 in
        done) echo "Passerelle está instalado. Figura en el menú y aquí: $place/passerelle" ;;
        open) echo "Passerelle está abierto. Ciérrelo y vuelva a empezar." ;;
        fails) echo "Passerelle no arranca en este sistema; nada ha cambiado. Hace falta Debian 12, Ubuntu 24.04 o más reciente." ;;
        gone) echo "Passerelle se ha retirado. Sus bases, paquetes y copias de seguridad siguen donde estaban." ;;
        esac ;;
    pt*) case $1 in
        done) echo "O Passerelle está instalado. Está no menu e aqui: $place/passerelle" ;;
        open) echo "O Passerelle está aberto. Feche-o e recomece." ;;
        fails) echo "O Passerelle não arranca neste sistema; nada foi alterado. É preciso Debian 12, Ubuntu 24.04 ou mais recente." ;;
        gone) echo "O Passerelle foi removido. As suas bases, pacotes e cópias de segurança ficaram onde estavam." ;;
        esac ;;
    ar*) case $1 in
        done) echo "تم تثبيت Passerelle. تجده في القائمة وهنا: $place/passerelle" ;;
        open) echo "برنامج Passerelle مفتوح. أغلقه ثم أعد المحاولة." ;;
        fails) echo "لا يعمل Passerelle على هذا النظام، ولم يتغير شيء. يلزم Debian 12 أو Ubuntu 24.04 أو أحدث." ;;
        gone) echo "أُزيل Passerelle. بقيت قواعد بياناتك وحزمك ونسخك الاحتياطية في مكانها." ;;
        esac ;;
    ru*) case $1 in
        done) echo "Passerelle установлен. Он есть в меню и здесь: $place/passerelle" ;;
        open) echo "Passerelle открыт. Закройте его и повторите." ;;
        fails) echo "Passerelle не запускается в этой системе; ничего не изменено. Нужна Debian 12, Ubuntu 24.04 или новее." ;;
        gone) echo "Passerelle удалён. Ваши базы, пакеты и резервные копии остались на своих местах." ;;
        esac ;;
    *) case $1 in
        done) echo "Passerelle is installed. It is in the menu, and here: $place/passerelle" ;;
        open) echo "Passerelle is open. Please close it, then try again." ;;
        fails) echo "Passerelle does not start on this system; nothing was changed. It needs Debian 12, Ubuntu 24.04 or later." ;;
        gone) echo "Passerelle is removed. Your databases, packages and backups are where they were." ;;
        esac ;;
    esac
}

# A page is read from the disk when it is first opened, so no window may be open now.
stop_while_open() {
    for each in /proc/[0-9]*/exe; do
        if [ "$(readlink "$each" 2>/dev/null || :)" = "$place/passerelle" ]; then
            say open >&2
            exit 1
        fi
    done
}

tell_the_desktop() {
    command -v update-desktop-database >/dev/null && update-desktop-database -q "$share/applications" || :
    command -v update-mime-database >/dev/null && update-mime-database "$share/mime" || :
    command -v gtk-update-icon-cache >/dev/null && gtk-update-icon-cache -qtf "$share/icons/hicolor" || :
} 2>/dev/null

stop_while_open
if [ "${1:-}" = --remove ]; then
    for each in "$share"/icons/hicolor/*/apps/passerelle.png "$share"/icons/hicolor/*/apps/passerelle.svg; do
        rm -f "$each"
    done
    rm -rf "$link" "$entry" "$kind" "$place" "$place.new" "$place.old"
    tell_the_desktop
    say gone
    exit 0
fi

rm -rf "$place.new"
mkdir -p "$place.new" "$(dirname "$link")" "$(dirname "$entry")" "$(dirname "$kind")"
cp -R "$here/." "$place.new/"
if ! "$place.new/passerelle" --version >/dev/null 2>&1; then
    rm -rf "$place.new"
    say fails >&2
    exit 1
fi
rm -rf "$place.old"
[ ! -e "$place" ] || mv "$place" "$place.old"
mv "$place.new" "$place"
rm -rf "$place.old"

ln -sfn "$place/passerelle" "$link"
cp -R "$place/share/icons" "$share/"
cp "$place/share/mime/packages/passerelle.xml" "$kind"
# The menu looks for programs in the places of the system, so it is told the whole path.
quoted=$(printf '%s' "$place" | sed 's/[\\&|]/\\&/g')
sed "s|^Exec=passerelle|Exec=\"$quoted/passerelle\"|; s|^TryExec=passerelle|TryExec=$quoted/passerelle|" \
    "$place/share/applications/passerelle.desktop" >"$entry"
tell_the_desktop
say done
