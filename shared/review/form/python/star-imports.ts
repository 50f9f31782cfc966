/** What `from module import *` brings in, of modules that programs import so; from their documentation. */

const stars: Readonly<Record<string, string>> = {
  flask:
    'Flask Blueprint Response request session g current_app abort redirect url_for make_response jsonify render_template render_template_string send_file send_from_directory flash',
  os: 'system popen path environ getenv remove unlink listdir chmod execl execv spawnl startfile mkdir',
  'os.path': 'join exists abspath realpath basename isfile isdir',
  subprocess: 'Popen PIPE STDOUT call check_call check_output run getoutput getstatusoutput',
  hashlib: 'md5 sha1 sha256 sha512 new pbkdf2_hmac',
  pickle: 'load loads dump dumps Unpickler',
  random: 'random randint choice randrange sample shuffle uniform getrandbits seed',
  socket: 'socket AF_INET SOCK_STREAM gethostbyname create_connection',
  urllib: 'urlopen urlretrieve quote urlencode',
  'urllib.request': 'urlopen urlretrieve Request build_opener',
  telnetlib: 'Telnet',
  ftplib: 'FTP FTP_TLS',
  'django.http': 'HttpResponse HttpResponseRedirect JsonResponse Http404 FileResponse',
  'django.db': 'connection connections models transaction',
  'django.shortcuts': 'render redirect get_object_or_404 render_to_response',
  'django.utils.safestring': 'mark_safe SafeString SafeText',
  sqlalchemy: 'create_engine text Column String Integer select',
  'Crypto.Cipher': 'AES DES DES3 ARC2 ARC4 Blowfish CAST XOR',
  'Crypto.Hash': 'MD2 MD4 MD5 SHA SHA1 SHA256',
  'Crypto.PublicKey': 'RSA DSA ECC',
}

export const namesOfStar = (module: string): readonly string[] =>
  Object.hasOwn(stars, module) ? stars[module]!.split(' ') : []
